#pragma once

#include "app/quiz/quiz_request.h"
#include "app/widgets/card.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace app
{

class TextLabel;

/// One questionnaire on offer: what it is, which form, about whom, and a button to begin.
///
/// An instrument that is asked once for each relationship (it has a target "named") offers its
/// targets as check boxes; any other offers them as one choice.
class InstrumentCard final : public QWidget
{
    Q_OBJECT

public:
    InstrumentCard(core::Instrument instrument, const QString &language, QWidget *parent = nullptr);

signals:
    void startRequested(const QuizRequest &request);

private:
    QuizRequest request() const;
    void updateStart();

    core::Instrument m_instrument;
    QComboBox *m_form = nullptr;
    QComboBox *m_target = nullptr;
    std::vector<QCheckBox *> m_targets;
    QLineEdit *m_name = nullptr;
    Button *m_start;
};

} // namespace app
