// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/classroom/file_form.h"

#include "app/widgets/form_row.h"
#include "app/widgets/rhythm.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

constexpr std::array separators{',', ';', '\t', '|'};
constexpr int mostHeaderLines = 20;

// What old programs write; the first is the usual one.
const QStringList &usualEncodings()
{
    static const QStringList names{u"UTF-8"_s,       u"WINDOWS-1252"_s, u"UTF-16LE"_s,
                                   u"UTF-16BE"_s,    u"ISO-8859-15"_s,  u"MACINTOSH"_s,
                                   u"WINDOWS-1250"_s};
    return names;
}

} // namespace

FileForm::FileForm(QWidget *parent)
    : QWidget(parent)
    , m_separator(new QComboBox)
    , m_encoding(new QComboBox)
    , m_headerLines(new QSpinBox)
{
    auto *form = new QGridLayout(this);
    setRhythm(*form, 1);
    setGaps(*form, 2, 1);
    form->setColumnStretch(1, 1);
    m_separator->addItems({tr("commas"), tr("semicolons"), tr("tabs"), tr("vertical bars")});
    m_headerLines->setRange(0, mostHeaderLines);
    addFormRow(*form, tr("Cells are separated by"), m_separator);
    addFormRow(*form, tr("Encoding of the letters"), m_encoding);
    addFormRow(*form, tr("Rows with the names of the columns"), m_headerLines);
    m_separator->setObjectName(u"separator"_s);
    m_encoding->setObjectName(u"encoding"_s);
    m_headerLines->setObjectName(u"headerLines"_s);
    connect(m_separator, &QComboBox::currentIndexChanged, this, [this](int chosen) {
        emit given({.separator = separators.at(static_cast<std::size_t>(chosen))});
    });
    connect(m_encoding, &QComboBox::currentTextChanged, this,
            [this](const QString &name) { emit given({.encoding = name.toUtf8()}); });
    connect(m_headerLines, &QSpinBox::valueChanged, this,
            [this](int lines) { emit given({.headerLines = lines}); });
}

void FileForm::show(const TableReading &reading)
{
    const core::TablePreview &table = reading.preview();
    const bool isText = table.kind == core::TableFileKind::Text;
    m_separator->setEnabled(isText);
    m_encoding->setEnabled(isText);
    const QSignalBlocker first(m_separator);
    const QSignalBlocker second(m_encoding);
    const QSignalBlocker third(m_headerLines);
    const auto separator = std::ranges::find(separators, table.form.layout.separator.value_or(','));
    m_separator->setCurrentIndex(static_cast<int>(separator - separators.begin()));
    QStringList encodings = usualEncodings();
    const QString name = QString::fromUtf8(table.encoding.name);
    if (!encodings.contains(name))
        encodings.prepend(name);
    m_encoding->clear();
    m_encoding->addItems(encodings);
    m_encoding->setCurrentText(name);
    m_headerLines->setValue(table.form.layout.headerLines);
}

} // namespace app
