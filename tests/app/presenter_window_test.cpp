#include "app/presenter/presenter_window.h"

#include "app/map/map_page.h"
#include "app/presenter/answer_scale.h"
#include "app/presenter/presenter_controls.h"
#include "app/presenter/presenter_preview.h"
#include "app/presenter/presenter_stage.h"
#include "app/shell/program.h"
#include "app/shell/theme.h"
#include "app/shell/wording.h"
#include "app/tour/tour_map.h"
#include "app/widgets/card.h"
#include "core/content/library.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFontDatabase>
#include <QGraphicsSimpleTextItem>
#include <QGraphicsView>
#include <QLabel>
#include <QMetaProperty>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace
{

// Titles as no shipped text has them.
const QString ownTitle = u"Quokka evening"_s;
const QString personName = u"Wilhelmina Zabriskie"_s;

enum Kind { Map, Tour, Vignette, Statement };

class PresenterWindowTest : public testing::Test
{
protected:
    void SetUp() override
    {
        // A zoom left behind by another test would be taken for the system's type.
        QApplication::setFont(QFontDatabase::systemFont(QFontDatabase::GeneralFont));
        m_program = std::make_unique<app::Program>(
            app::StartOptions{.dataFolder = m_folder.path(), .language = u"en"_s});
        window().resize(1500, 950);
        window().show();
        activate(window());
        QTest::qWait(10);
        for (const QString &text : {u"Next"_s, u"Next"_s, u"Begin"_s})
            click(text);
    }

    void TearDown() override
    {
        // The language is the whole program's: another test may count on English.
        window().setLanguage(u"en"_s);
        m_program.reset();
        QApplication::setPalette(app::lightPalette());
    }

    app::MainWindow &window() { return m_program->window(); }
    app::PresenterControls &controls() { return *window().findChild<app::PresenterControls *>(); }
    app::PresenterWindow &audience() { return *controls().audience(); }
    app::AttachmentMap &ownMap() { return window().findChild<app::MapPage *>()->map(); }
    /// The map on the audience's screen.
    const app::AttachmentMap &shownMap() { return *audience().stage().shownMap(); }

    void activate(QWidget &shown)
    {
        shown.activateWindow();
        QTest::qWait(1);
    }

    void click(const QString &text)
    {
        for (QAbstractButton *found : window().findChildren<QAbstractButton *>()) {
            if (found->text() == text && found->isVisible()) {
                QTest::mouseClick(found, Qt::LeftButton);
                QTest::qWait(1);
                return;
            }
        }
        FAIL() << "no button " << text.toStdString();
    }

    void open()
    {
        QTest::keyClick(&window(), Qt::Key_F5);
        QTest::qWait(10);
    }

    void press(Qt::Key key)
    {
        activate(audience());
        QTest::keyClick(&audience(), key);
        QTest::qWait(1);
    }

    void choose(Kind kind)
    {
        auto *box = controls().findChild<QComboBox *>();
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        for (int i = 0; i < kind; ++i)
            QTest::keyClick(box, Qt::Key_Down);
        ASSERT_EQ(box->currentIndex(), kind);
        QTest::qWait(1);
    }

    bool audienceReads(const QString &text)
    {
        for (const QLabel *label : audience().findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    core::AssessmentId addResult(const QString &title, const QString &name)
    {
        const auto instrument =
            core::InstrumentCatalogue(u":/instruments"_s).instrument(u"atlas-24"_s);
        core::Assessment assessment;
        assessment.title = title;
        assessment.targetName = name;
        assessment.instrumentId = instrument->id;
        assessment.definitionHash = instrument->definitionHash;
        assessment.formId = u"full"_s;
        assessment.startedAt = QDateTime(QDate(2026, 5, 1), QTime(10, 0), Qt::UTC);
        assessment.finishedAt = assessment.startedAt;
        int turn = 0;
        for (const core::Item &item : instrument->items)
            assessment.answers[item.id] = 2 + turn++ % 3;
        return *m_program->records()->add(assessment);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<app::Program> m_program;
};

void addProperties(const QObject &object, QStringList &texts)
{
    for (int i = 0; i < object.metaObject()->propertyCount(); ++i)
        texts << object.metaObject()->property(i).read(&object).toString();
    for (const QByteArray &name : object.dynamicPropertyNames())
        texts << object.property(name).toString();
    texts << object.objectName();
}

void addAccessible(QObject &object, QStringList &texts)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&object);
    if (!face)
        return;
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts << face->text(kind);
}

/// Every text there is anywhere below the widget, shown or hidden.
QStringList textsBelow(QWidget &root)
{
    QStringList texts;
    QObjectList objects = root.findChildren<QObject *>();
    objects << &root;
    for (QObject *object : objects) {
        addProperties(*object, texts);
        addAccessible(*object, texts);
        if (const auto *view = qobject_cast<QGraphicsView *>(object)) {
            for (QGraphicsItem *item : view->scene()->items()) {
                texts << item->toolTip();
                if (const auto *simple = dynamic_cast<QGraphicsSimpleTextItem *>(item))
                    texts << simple->text();
                if (const auto *rich = dynamic_cast<QGraphicsTextItem *>(item))
                    texts << rich->toPlainText();
            }
        }
    }
    return texts;
}

bool anyContains(const QStringList &texts, const QString &words)
{
    return std::any_of(texts.begin(), texts.end(),
                       [&](const QString &text) { return text.contains(words); });
}

} // namespace

TEST_F(PresenterWindowTest, OpensAndClosesWithF5AndClosesWithEscapeFromBothScreens)
{
    EXPECT_FALSE(window().findChild<app::PresenterControls *>());
    open();
    ASSERT_TRUE(audience().isVisible());
    EXPECT_TRUE(controls().isVisible());
    press(Qt::Key_F5);
    EXPECT_FALSE(audience().isVisible());
    EXPECT_FALSE(controls().isVisible());
    activate(window());
    open();
    EXPECT_TRUE(audience().isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(audience().isVisible());
    activate(window());
    open();
    activate(window());
    QTest::keyClick(window().centralWidget(), Qt::Key_Escape);
    EXPECT_FALSE(audience().isVisible());
    open();
    activate(window());
    QTest::keyClick(&window(), Qt::Key_F5);
    EXPECT_FALSE(audience().isVisible());
}

TEST_F(PresenterWindowTest, ClosesWithTheMainWindow)
{
    open();
    window().close();
    EXPECT_FALSE(audience().isVisible());
}

TEST_F(PresenterWindowTest, FollowsTheRuleAndTheFreePointOfTheMap)
{
    open();
    EXPECT_EQ(shownMap().freePoint(), ownMap().freePoint());
    activate(window());
    window().showPage(app::PageName::Map);
    ownMap().setFocus();
    QTest::keyClick(&ownMap(), Qt::Key_Right);
    QTest::keyClick(&ownMap(), Qt::Key_Up);
    EXPECT_EQ(shownMap().freePoint(), (core::AttachmentPoint{3.1, 3.1}));
    EXPECT_TRUE(audienceReads(app::wording::pointSentence({3.1, 3.1}, ownMap().rule())));
    auto *rule = window().findChild<app::MapPage *>()->findChild<QComboBox *>();
    for (QComboBox *box : window().findChild<app::MapPage *>()->findChildren<QComboBox *>()) {
        if (box->accessibleName() == "Rule that draws the borders"_L1)
            rule = box;
    }
    QTest::keyClick(rule, Qt::Key_End);
    EXPECT_EQ(shownMap().rule().kind(), core::RuleKind::CutByHand);
    EXPECT_TRUE(audienceReads(app::wording::ruleName(core::RuleKind::CutByHand)));
}

TEST_F(PresenterWindowTest, RevealsTheMapPartByPart)
{
    open();
    press(Qt::Key_Right); // after the whole map the bare sheet
    const auto parts = controls().findChildren<QCheckBox *>();
    ASSERT_EQ(parts.size(), 5);
    EXPECT_FALSE(shownMap().freePoint());
    EXPECT_FALSE(audienceReads(u"Borders by the rule"_s));
    for (int shown = 0; shown <= 5; ++shown) {
        for (int i = 0; i < 5; ++i)
            EXPECT_EQ(parts[i]->isChecked(), i < shown) << i << " after " << shown;
        // What the description tells is what is drawn.
        const QString described = shownMap().accessibleDescription();
        if (shown < 5) {
            EXPECT_EQ(described.contains("Two axes"_L1), shown >= 1) << shown;
            EXPECT_EQ(described.contains("mark without a name"_L1), shown == 2) << shown;
            EXPECT_EQ(described.contains("stands in the corner"_L1), shown >= 3) << shown;
            EXPECT_EQ(described.contains("Borders by the rule"_L1), shown >= 4) << shown;
        }
        EXPECT_EQ(shownMap().freePoint().has_value(), shown == 5);
        press(shown % 2 ? Qt::Key_PageDown : Qt::Key_Space);
    }
    press(Qt::Key_Left); // back from the bare sheet to the whole map
    press(Qt::Key_3);
    EXPECT_FALSE(parts[2]->isChecked());
    press(Qt::Key_5);
    EXPECT_FALSE(shownMap().freePoint());
}

TEST_F(PresenterWindowTest, NamesNoRegionWhileTheRegionsAreHidden)
{
    open();
    press(Qt::Key_4);
    EXPECT_FALSE(audienceReads(u"region"_s));
    EXPECT_TRUE(audienceReads(u"Anxiety 3.0 and avoidance 3.0"_s));
}

TEST_F(PresenterWindowTest, WalksThroughATourAndKeepsItsNotesOnTheFirstScreen)
{
    open();
    choose(Tour);
    const core::Tour tour = core::Library::load(u":"_s, u"en"_s)->tours().front();
    for (const core::TourStep &step : tour.steps) {
        EXPECT_TRUE(audienceReads(step.title));
        EXPECT_TRUE(audienceReads(step.text));
        EXPECT_FALSE(anyContains(textsBelow(audience()), step.notes));
        bool noted = false;
        for (const QLabel *label : controls().findChildren<QLabel *>())
            noted |= label->isVisible() && label->text() == step.notes;
        EXPECT_TRUE(noted);
        press(Qt::Key_PageDown);
    }
    EXPECT_TRUE(audienceReads(tour.steps.back().title)) << "the last step stays";
    press(Qt::Key_PageUp);
    EXPECT_TRUE(audienceReads(tour.steps[tour.steps.size() - 2].title));
}

TEST_F(PresenterWindowTest, ShowsTheBoxOfASceneOnlyOnceItIsRevealed)
{
    open();
    choose(Vignette);
    const auto vignettes = core::Library::load(u":"_s, u"en"_s)->vignettes();
    EXPECT_TRUE(audienceReads(vignettes[0].scene));
    EXPECT_FALSE(shownMap().targetBox());
    press(Qt::Key_Right);
    EXPECT_EQ(shownMap().targetBox(), vignettes[0].box);
    EXPECT_FALSE(anyContains(textsBelow(audience()), vignettes[0].explanation));
    press(Qt::Key_Right);
    EXPECT_TRUE(audienceReads(vignettes[1].scene));
    EXPECT_FALSE(shownMap().targetBox());
}

TEST_F(PresenterWindowTest, ShowsAStatementWithItsScale)
{
    open();
    choose(Statement);
    const auto atlas = core::InstrumentCatalogue(u":/instruments"_s).instrument(u"atlas-24"_s);
    QList<const core::Item *> items;
    for (const core::Item &item : atlas->items) {
        if (item.type == core::ItemType::Likert)
            items << &item;
    }
    EXPECT_TRUE(audienceReads(atlas->text(items[0]->textKey, u"en"_s)));
    QStringList scale;
    for (const QLabel *label : audience().findChild<app::AnswerScale *>()->findChildren<QLabel *>())
        scale << label->text();
    for (const QString &key : items[0]->labelKeys)
        EXPECT_TRUE(scale.contains(atlas->text(key, u"en"_s)));
    EXPECT_TRUE(scale.contains(u"1"_s) && scale.contains(u"7"_s));
    press(Qt::Key_Right);
    EXPECT_TRUE(audienceReads(atlas->text(items[1]->textKey, u"en"_s)));
    EXPECT_EQ(audience().stage().shownMap(), nullptr);
}

TEST_F(PresenterWindowTest, GoesDarkWithBAndComesBackAsItWas)
{
    open();
    const QImage before = audience().grab().toImage();
    press(Qt::Key_B);
    const QImage dark = audience().grab().toImage();
    for (int y = 0; y < dark.height(); y += 10) {
        for (int x = 0; x < dark.width(); x += 10)
            ASSERT_EQ(dark.pixelColor(x, y), QColor(Qt::black));
    }
    press(Qt::Key_B);
    EXPECT_EQ(audience().grab().toImage(), before);
}

TEST_F(PresenterWindowTest, PutsTheSpotlightWhereThePresentersMouseIs)
{
    open();
    window().showPage(app::PageName::Map);
    QTest::qWait(10);
    QWidget *view = ownMap().findChild<QGraphicsView *>()->viewport();
    const auto point = [&](const core::AttachmentPoint &at) {
        QTest::mouseMove(view, ownMap().positionOf(at).toPoint());
        QTest::qWait(10);
    };
    point({2.0, 5.0});
    EXPECT_FALSE(audience().spotlight()) << "not asked for";
    press(Qt::Key_S);
    point({5.0, 2.0});
    ASSERT_TRUE(audience().spotlight());
    const QPointF spot = *audience().spotlight();
    const QPointF expected =
        shownMap().positionOf({5.0, 2.0}) + QPointF(shownMap().mapTo(&audience(), QPoint()));
    EXPECT_NEAR(spot.x() * audience().width(), expected.x(), 4);
    EXPECT_NEAR(spot.y() * audience().height(), expected.y(), 4);
    auto *preview = controls().findChild<app::PresenterPreview *>();
    QTest::qWait(150);
    QTest::mouseMove(preview, preview->rect().center());
    ASSERT_TRUE(audience().spotlight());
    EXPECT_NEAR(audience().spotlight()->x(), 0.5, 0.02);
    press(Qt::Key_S);
    EXPECT_FALSE(audience().spotlight());
}

TEST_F(PresenterWindowTest, SpeaksTheLanguageOfTheProgram)
{
    open();
    choose(Vignette);
    window().setLanguage(u"de"_s);
    QTest::qWait(1);
    EXPECT_TRUE(audienceReads(core::Library::load(u":"_s, u"de"_s)->vignettes()[0].scene));
}

TEST_F(PresenterWindowTest, ShowsAllWordsOfEverySceneWithoutCuttingOne)
{
    open();
    const auto expectWhole = [this] {
        QApplication::processEvents();
        for (const QLabel *label : audience().findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty())
                continue;
            EXPECT_GE(label->height(), label->heightForWidth(label->width()))
                << label->text().toStdString();
            const QRect box(label->mapTo(&audience(), QPoint()), label->size());
            EXPECT_TRUE(audience().rect().contains(box)) << label->text().toStdString();
        }
    };
    for (const double zoom : {1.0, 1.5}) {
        window().setZoom(zoom);
        for (const QSize size : {QSize(1920, 1080), QSize(1024, 768)}) {
            audience().resize(size);
            for (const Kind kind : {Map, Tour, Vignette, Statement}) {
                choose(kind);
                for (int i = 0; i < 40; ++i) {
                    expectWhole();
                    press(Qt::Key_Right);
                }
            }
        }
    }
    EXPECT_TRUE(audience().size() == QSize(1024, 768)) << "no word made the window grow";
}

TEST_F(PresenterWindowTest, NeverReceivesAnythingThatWasSaved)
{
    const core::AssessmentId titled = addResult(ownTitle, {});
    addResult({}, personName);
    window().showPage(app::PageName::Map);
    window().showResult(titled);
    window().showPage(app::PageName::History);
    QTest::qWait(10);
    const QStringList own = textsBelow(window());
    ASSERT_TRUE(anyContains(own, ownTitle)) << "the walk finds what is there";
    ASSERT_TRUE(anyContains(own, personName)) << "the walk finds what is there";
    open();
    EXPECT_EQ(audience().parent(), nullptr);
    for (const Kind kind : {Map, Tour, Vignette, Statement}) {
        choose(kind);
        window().showPage(app::PageName::Map);
        window().showResult(titled);
        press(Qt::Key_Right);
        QTest::qWait(1);
        for (const QString &secret : {ownTitle, personName})
            EXPECT_FALSE(anyContains(textsBelow(audience()), secret)) << kind;
    }
    // Of two results the picture shows no trace either.
    choose(Map);
    const QImage withResults = audience().grab().toImage();
    ASSERT_TRUE(m_program->records()->eraseAll().has_value());
    window().showPage(app::PageName::Map);
    QTest::qWait(10);
    EXPECT_EQ(audience().grab().toImage(), withResults);
}

TEST_F(PresenterWindowTest, FillsAScreenOtherThanThePresentersWhereThereIsOne)
{
    open();
    const bool second = QGuiApplication::screens().size() > 1;
    EXPECT_EQ(audience().isFullScreen(), second);
    if (second) {
        EXPECT_NE(audience().screen(), window().screen());
        EXPECT_EQ(audience().geometry(), audience().screen()->geometry());
    }
}
