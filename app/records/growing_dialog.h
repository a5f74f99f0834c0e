#pragma once

#include <QDialog>

namespace app
{

/// A dialog whose words change while it is open: it is never lower than they need at its width.
class GrowingDialog : public QDialog
{
    Q_OBJECT

public:
    using QDialog::QDialog;

protected:
    bool event(QEvent *event) override;
};

} // namespace app
