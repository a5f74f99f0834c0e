#include "app/history/history_page.h"

#include <QAbstractButton>
#include <QInputDialog>
#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

class HistoryPageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto opened = core::Store::open(m_folder.path());
        ASSERT_TRUE(opened);
        m_store = std::move(*opened);
        m_page = std::make_unique<app::HistoryPage>(m_instruments, m_store.get(), u":/norms"_s);
        m_page->resize(1000, 700);
        m_page->show();
    }

    core::AssessmentId addResult(const QString &title)
    {
        const auto instrument = m_instruments.instrument(u"atlas-r"_s);
        core::Assessment assessment;
        assessment.title = title;
        assessment.instrumentId = instrument->id;
        assessment.definitionHash = instrument->definitionHash;
        assessment.formId = u"full"_s;
        assessment.startedAt = QDateTime(QDate(2026, 5, 1), QTime(10, 0), Qt::UTC);
        assessment.finishedAt = assessment.startedAt;
        int turn = 0;
        for (const core::Item &item : instrument->items)
            assessment.answers[item.id] = 2 + turn++ % 3;
        return *m_store->add(assessment);
    }

    void click(QWidget &inside, const QString &text)
    {
        for (QAbstractButton *button : inside.findChildren<QAbstractButton *>()) {
            if (button->text() == text && button->isVisibleTo(&inside)) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        ADD_FAILURE() << "no button " << text.toStdString();
    }

    bool shows(const QString &text)
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->text().contains(text))
                return true;
        }
        return false;
    }

    core::InstrumentCatalogue m_instruments{u":/instruments"_s};
    QTemporaryDir m_folder;
    std::unique_ptr<core::Store> m_store;
    std::unique_ptr<app::HistoryPage> m_page;
};

} // namespace

TEST_F(HistoryPageTest, InvitesToTheQuizWhileThereIsNothing)
{
    QSignalSpy invited(m_page.get(), &app::HistoryPage::quizRequested);
    m_page->refresh(u"en"_s);
    EXPECT_TRUE(shows(u"Nothing here yet"_s));
    click(*m_page, u"Start the quiz"_s);
    EXPECT_EQ(invited.count(), 1);
}

TEST_F(HistoryPageTest, OpensAndRenamesAResult)
{
    const core::AssessmentId id = addResult(u"First"_s);
    m_page->refresh(u"en"_s);
    EXPECT_TRUE(shows(u"First"_s));
    EXPECT_TRUE(shows(u"Anxiety "_s)) << "numbers stand beside the name";
    QSignalSpy opened(m_page.get(), &app::HistoryPage::resultRequested);
    click(*m_page, u"Open"_s);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened[0][0].value<core::AssessmentId>(), id);

    click(*m_page, u"Rename"_s);
    auto *dialog = m_page->findChild<QInputDialog *>();
    ASSERT_TRUE(dialog);
    dialog->setTextValue(u"  Second "_s);
    dialog->accept();
    QTest::qWait(10);
    EXPECT_EQ(m_store->assessment(id)->title, u"Second"_s);
    EXPECT_TRUE(shows(u"Second"_s));
}

TEST_F(HistoryPageTest, DeletesOnlyAfterTheQuestion)
{
    const core::AssessmentId id = addResult(u"Gone soon"_s);
    m_page->refresh(u"en"_s);
    click(*m_page, u"Delete"_s);
    auto *question = m_page->findChild<QMessageBox *>();
    ASSERT_TRUE(question);
    EXPECT_TRUE(m_store->assessment(id)) << "nothing is deleted before the answer";
    click(*question, u"Delete"_s);
    QTest::qWait(10);
    EXPECT_FALSE(m_store->assessment(id));
    EXPECT_TRUE(shows(u"Nothing here yet"_s));
}

TEST_F(HistoryPageTest, ErasesEverything)
{
    addResult(u"One"_s);
    addResult(u"Two"_s);
    m_page->refresh(u"en"_s);
    click(*m_page, u"Erase everything …"_s);
    auto *question = m_page->findChild<QMessageBox *>();
    ASSERT_TRUE(question);
    click(*question, u"Erase everything"_s);
    QTest::qWait(10);
    EXPECT_TRUE(m_store->finished()->empty());
}

TEST(HistoryPageWithoutRecords, SaysThatNothingWasTouched)
{
    const core::InstrumentCatalogue instruments(u":/instruments"_s);
    app::HistoryPage page(instruments, nullptr, u":/norms"_s);
    page.refresh(u"en"_s);
    bool said = false;
    for (const QLabel *label : page.findChildren<QLabel *>())
        said |= label->text().contains(u"What was saved before is untouched."_s);
    EXPECT_TRUE(said);
}
