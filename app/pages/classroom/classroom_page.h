// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/classroom/class_view.h"
#include "app/pages/classroom/import_progress.h"
#include "app/pages/classroom/import_step.h"
#include "app/pages/classroom/start_step.h"
#include "app/pages/classroom/typing_card.h"
#include "app/pages/classroom/typing_step.h"
#include "app/widgets/scrolling_page.h"
#include "core/cohort/reference_density.h"
#include "core/instrument/instrument_catalogue.h"
#include "core/records/store.h"

#include <memory>

namespace app
{

class Content;

/// A group on the map: open a table, type in answers on paper or draw a made-up class, and look at
/// it. Nothing of it is kept when the page is gone, but for what was typed in and what takeState()
/// gives.
class ClassroomPage final : public ScrollingPage
{
    Q_OBJECT

public:
    enum class Step { Start, Import, Reading, Typing, Class };

    /// What a page made anew goes on with: the class as it was read, and where the person is. It
    /// names people, and is not for a time in which the records are locked.
    struct State {
        Step step = Step::Start;
        std::shared_ptr<core::Store> temporary; ///< where there are no records
        StartStep::State start;
        TypingCard::State typingCard;
        ImportStep::State import;
        ImportProgress::State reading;
        std::optional<TypingStep::State> typing; ///< while that is the step
        std::optional<ClassView::State> view;    ///< nothing: it has not been made
        MadeUpRequest request;                   ///< to draw others like them
    };

    /// Typed answers are kept in the records; without them as long as the page lives.
    /// `language` is that of what is read.
    ClassroomPage(const core::InstrumentCatalogue &instruments, Content &content,
                  const QString &language, core::Store *records = nullptr,
                  QWidget *parent = nullptr);
    ~ClassroomPage() override;

    /// Shows how a table would be read; nothing is read yet.
    void openTable(const QString &path);
    /// Lets go of the class that is shown, also on the map and before an audience.
    void forgetClass();

    State takeState();
    /// Of a page with the same records. Tells others what they may see of the class, which is what
    /// they saw.
    void restore(State state);

    /// The smallest group that anything is shown of.
    void setSmallestGroup(int smallest);

signals:
    void smallestGroupChanged(int smallest);
    /// What others may see of the class now; nothing while there is none to show.
    void pictureChanged(const std::optional<app::LabPicture> &picture);
    /// Over the lab's map; nothing where the pointer has left it.
    void labPointed(const std::optional<core::AttachmentPoint> &point);
    void articleRequested(const QString &link);
    void problemOccurred(const QString &sentence);
    void saved(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// Made when first needed.
    ClassView &view();
    void makeView();
    bool isWide() const;
    void chooseTable();
    void beginImport(const ImportPlan &plan);
    void endImport(core::Result<ClassData> &loaded);
    void draw(const MadeUpRequest &request);
    void beginTyping(const QString &className, const PlaneQuestionnaire &questionnaire,
                     const core::Scale &answers);
    void goOnTyping(core::ClassDraftId id);
    void leaveTyping();
    void showTypedClass();
    void report(const core::Error &error);
    void showStep(Step step);

    const core::InstrumentCatalogue &m_instruments;
    std::shared_ptr<core::Store> m_temporary; ///< where there are no records
    core::ClassDrafts *m_drafts;              ///< null if not even that can be had
    Content &m_content;
    QString m_language;
    std::optional<core::ReferenceDensity> m_density;
    MadeUpRequest m_request;
    Step m_step = Step::Start;
    TypingCard *m_typingCard;
    StartStep *m_start;
    ImportStep *m_import;
    TypingStep *m_typing;
    ImportProgress *m_progress;
    ClassView *m_view = nullptr;
    int m_smallestGroup = static_cast<int>(core::smallestGroup);
};

} // namespace app
