#include "window/notebook_frame.h"

#include "meetings/meeting_drafts.h"
#include "settings/bin_words.h"
#include "shared/attempt.h"
#include "shared/first_picture.h"
#include "shared/kept_drafts.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/undo_line.h"
#include "shared/wording/deed_words.h"
#include "shared/wording/name_words.h"
#include "teachers/teacher_form.h"
#include "window/sidebar.h"
#include "window/tab_on.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kFoldBelow = 900;

} // namespace

NotebookFrame::NotebookFrame(NotebookLink& link, const Content& content, Look& look, WindowActions& actions,
                             QWidget* parent)
    : QWidget(parent), link_(link), content_(content), look_(look), actions_(actions),
      sidebar_(new Sidebar(actions, link.notebook().isEncrypted())), pages_(new QStackedWidget),
      undoLine_(new UndoLine) {
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(pages_, 1);
    right->addWidget(undoLine_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(sidebar_);
    row->addLayout(right, 1);

    connect(sidebar_, &Sidebar::privacyAsked, this, &NotebookFrame::showSecurity);
    connect(undoLine_, &UndoLine::undoAsked, this, &NotebookFrame::undo);
    connect(&link_, &NotebookLink::changed, this, &NotebookFrame::countOverdue);
    connect(&link_, &NotebookLink::done, this, [this](const Deed& deed) {
        if (const auto words = doneWords(deed); !words.isEmpty())
            undoLine_->offer(words);
        else
            undoLine_->hide(); // its button would take back this deed, not the one that it names
    });
    connect(&KeptDrafts::of(link_), &KeptDrafts::discarded, this, [this](const Draft& draft) {
        undoLine_->offer(tr("What you typed is thrown away"), [this, draft] { keepAfterAll(draft); });
    });
    connect(&KeptDrafts::of(link_), &KeptDrafts::isSetAside, undoLine_,
            [this] { undoLine_->tell(tr("What you typed is kept and waits until notes show.")); });
    connect(&KeptDrafts::of(link_), &KeptDrafts::staysInSight, undoLine_, [this] {
        undoLine_->tell(tr("The notebook's file did not take what you typed. It stands where you typed it."));
    });
    connectNavigator();
    tellOfUnfinished();
}

// Of a teacher who is removed also what went along, which no question told before.
QString NotebookFrame::doneWords(const Deed& deed) const {
    const auto words = doneWordsFor(deed, whoOf(deed));
    const bool went = deed.op == Op::RemoveTeacher && deed.about;
    const auto along = went ? countsWords(goneAlongWith(link_.read(), *deed.about)) : QString();
    const auto all =
        along.isEmpty() ? words : tr("%1, with %2", "a teacher removed, and what went along").arg(words, along);
    const auto& holds = link_.read().holds;
    const bool isHeld = deed.op == Op::RemoveTeacher && (holds.on(deed.about) || holds.on({}));
    return isHeld ? tr("%1. A hold is on: none of it is deleted for good until you lift it.").arg(all) : all;
}

void NotebookFrame::keepAfterAll(const Draft& draft) {
    const auto trouble = KeptDrafts::of(link_).keep(draft.key, draft.body);
    undoLine_->tell(trouble.value_or(tr("Your words are back. They stand in the panel when you open it again.")));
    if (trouble)
        return;
    tellOfUnfinished();
    KeptDrafts::of(link_).setAside(draft.key);
}

// Quietly, once: Log meeting leads to it where anything can be logged, and Add teacher to a teacher.
void NotebookFrame::tellOfUnfinished() {
    const auto drafts = keptMeetings(link_);
    if (drafts.empty()) {
        if (KeptDrafts::of(link_).find(TeacherForm::kDraft) && !link_.notebook().isReadOnly())
            undoLine_->tell(tr("A teacher whom you began to add is kept. Add teacher (Ctrl+N) leads to it."));
        return;
    }
    const auto way = link_.notebook().isReadOnly() ? tr("%1 It waits until this notebook can be changed.")
                                                   : tr("%1 Log meeting (Ctrl+L) leads to it.");
    undoLine_->tell(way.arg(unfinishedWords(drafts.front().draft, link_.read())));
}

void NotebookFrame::say(const QString& words) {
    undoLine_->tell(words);
}

void NotebookFrame::undo() {
    const auto deed = link_.notebook().undoable();
    if (!deed)
        return;
    const auto words = wordsOf(*deed);
    if (attempt(this, [&] { link_.undo(); }))
        undoLine_->tell(tr("Undone: %1").arg(words));
}

void NotebookFrame::redo() {
    const auto deed = link_.notebook().redoable();
    if (!deed)
        return;
    if (attempt(this, [&] { link_.redo(); }))
        undoLine_->tell(tr("Done again: %1").arg(wordsOf(*deed)));
}

QString NotebookFrame::wordsOf(const Deed& deed) const {
    return wordsFor(deed, whoOf(deed));
}

void NotebookFrame::setRibbon(QWidget* ribbon) {
    auto* right = qobject_cast<QVBoxLayout*>(layout()->itemAt(1)->layout());
    right->insertWidget(0, ribbon);
}

void NotebookFrame::countOverdue() {
    sidebar_->setOverdue(link_.read().nextSteps.overduePromises(link_.today()));
}

// "Ana Ruiz", or "Ana Ruiz and 2 others" of a meeting with several.
QString NotebookFrame::whoOf(const Deed& deed) const {
    const auto name = nameWithin(nameOf(deed.about));
    return name.isEmpty() || deed.many < 2 ? name : tr("%1 and %Ln other(s)", nullptr, deed.many - 1).arg(name);
}

QString NotebookFrame::nameOf(const std::optional<TeacherId>& teacher) const {
    const auto found = teacher ? link_.read().teachers.findAnywhere(*teacher) : std::nullopt;
    return found ? toQt(found->name) : QString();
}

void NotebookFrame::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    FirstPicture::after(*this, [this] { countOverdue(); });
}

void NotebookFrame::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    sidebar_->setFolded(width() < px(kFoldBelow));
}

bool NotebookFrame::focusNextPrevChild(bool next) {
    auto* from = window()->focusWidget();
    return next && from ? tabOn(*from) : QWidget::focusNextPrevChild(next);
}

void NotebookFrame::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        sidebar_->setFolded(width() < px(kFoldBelow)); // larger text takes more of the same window
}

// A page that prints takes the key for itself.
void NotebookFrame::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Print))
        undoLine_->tell(tr("This page has nothing to print. What does: Today, the reports, and of a teacher the "
                           "dashboard, the agreement, the checklist and the pulse."));
    else
        QWidget::keyPressEvent(event);
}

} // namespace alongside
