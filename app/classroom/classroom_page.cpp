#include "app/classroom/classroom_page.h"

#include "app/classroom/class_view.h"
#include "app/classroom/import_step.h"
#include "app/classroom/import_task.h"
#include "app/shell/wording.h"
#include "app/widgets/card.h"
#include "app/widgets/text.h"

#include <QBoxLayout>
#include <QDir>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QMimeData>
#include <QProgressBar>
#include <QRandomGenerator>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace app
{
namespace
{

// The sample whose density is shipped, and whose questionnaire lends its rules to made-up people.
constexpr auto referenceSample = "ecr-openpsychometrics-2018"_L1;
constexpr auto referenceInstrument = "ecr"_L1;
constexpr int wholeProgress = 1000;

std::optional<core::ReferenceDensity> shippedDensity(const QString &contentFolder)
{
    const QString name = referenceSample + u".json"_s;
    QFile file(contentFolder + u"/densities/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto density = core::readReferenceDensity(file.readAll(), name);
    return density ? std::optional(*density) : std::nullopt;
}

QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.front().toLocalFile() : QString();
}

} // namespace

ClassroomPage::ClassroomPage(const core::InstrumentCatalogue &instruments,
                             const QString &contentFolder, QWidget *parent)
    : QScrollArea(parent)
    , m_density(shippedDensity(contentFolder))
    , m_task(new ImportTask(this))
    , m_title(new TextLabel(TextRole::Title))
    , m_start(new StartStep(m_density ? m_density->n : 0))
    , m_import(new ImportStep(instruments))
    , m_progress(makeProgress())
    , m_view(new ClassView(instruments, contentFolder + u"/norms"_s))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int margin = spacing(3, this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(spacing(1.5, this));
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_title, m_start, m_import, m_progress, m_view})
        column->addWidget(widget);
    column->addStretch(1);
    setWidget(content);

    connect(m_start, &StartStep::openRequested, this, &ClassroomPage::chooseTable);
    connect(m_start, &StartStep::drawRequested, this, &ClassroomPage::draw);
    connect(m_start, &StartStep::articleRequested, this, &ClassroomPage::articleRequested);
    connect(m_import, &ImportStep::importRequested, this, &ClassroomPage::beginImport);
    connect(m_import, &ImportStep::backRequested, this, [this] { showStep(m_start); });
    connect(m_cancel, &QPushButton::clicked, m_task, &ImportTask::cancel);
    connect(m_task, &ImportTask::progressed, m_progressBar, &QProgressBar::setValue);
    connect(m_task, &ImportTask::finished, this,
            [this](const std::shared_ptr<core::Result<ClassData>> &loaded) { endImport(*loaded); });
    connect(m_view, &ClassView::anotherRequested, this, [this] { showStep(m_start); });
    connect(m_view, &ClassView::drawAgainRequested, this, [this] { draw(m_request); });
    connect(m_view, &ClassView::problemOccurred, this, &ClassroomPage::problemOccurred);
    showStep(m_start);
    retranslate();
}

ClassroomPage::~ClassroomPage() = default;

QWidget *ClassroomPage::makeProgress()
{
    auto *card = new Card;
    m_progressText = new TextLabel(TextRole::Body);
    m_progressBar = new QProgressBar;
    m_progressBar->setRange(0, wholeProgress);
    m_cancel = new Button(ButtonRole::Secondary, QString());
    card->body()->addWidget(m_progressText);
    card->body()->addWidget(m_progressBar);
    card->body()->addWidget(m_cancel, 0, Qt::AlignLeading);
    return card;
}

void ClassroomPage::showStep(QWidget *step)
{
    for (QWidget *each : std::initializer_list<QWidget *>{m_start, m_import, m_progress, m_view})
        each->setVisible(each == step);
    verticalScrollBar()->setValue(0);
}

void ClassroomPage::chooseTable()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a table"), QDir::homePath(),
                                     tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        openTable(path);
}

void ClassroomPage::openTable(const QString &path)
{
    if (const auto shown = m_import->showTable(path); !shown) {
        emit problemOccurred(wording::errorSentence(shown.error()));
        return;
    }
    showStep(m_import);
}

void ClassroomPage::beginImport(const ImportPlan &plan)
{
    m_progressBar->setValue(0);
    showStep(m_progress);
    m_cancel->setFocus();
    m_task->start(plan);
}

void ClassroomPage::endImport(core::Result<ClassData> &loaded)
{
    if (!loaded) {
        if (loaded.error().code != core::ErrorCode::Cancelled)
            emit problemOccurred(wording::errorSentence(loaded.error()));
        showStep(m_import);
        return;
    }
    m_view->setClass(std::make_shared<const ClassData>(std::move(*loaded)));
    showStep(m_view);
}

void ClassroomPage::draw(const MadeUpRequest &request)
{
    m_request = request;
    const std::uint64_t seed = QRandomGenerator::global()->generate64();
    core::CohortScores scores;
    if (request.population) {
        auto drawn = core::simulatePeople(*request.population, request.people, seed);
        if (!drawn) {
            emit problemOccurred(wording::errorSentence(drawn.error()));
            return;
        }
        scores = std::move(*drawn);
    } else if (m_density) {
        scores = core::simulatePeople(*m_density, request.people, seed);
    }
    auto people = std::make_shared<ClassData>(madeUpClass(std::move(scores), referenceInstrument));
    people->drawnFrom = request.population || !m_density ? 0 : m_density->n;
    m_view->setClass(people);
    showStep(m_view);
}

void ClassroomPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_progress->isVisible() && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ClassroomPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openTable(droppedFile(event->mimeData()));
}

void ClassroomPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_view->setWide(viewport()->width() > spacing(105, this));
}

void ClassroomPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ClassroomPage::retranslate()
{
    m_title->setText(tr("Classroom"));
    m_progressText->setText(tr("Reading the table …"));
    m_progressBar->setAccessibleName(tr("How much of the table has been read"));
    m_cancel->setText(tr("Cancel"));
}

} // namespace app
