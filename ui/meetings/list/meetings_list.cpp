#include "meetings/list/meetings_list.h"

#include "meetings/list/meeting_actions.h"
#include "meetings/list/meeting_filter_bar.h"
#include "meetings/list/meetings_table.h"
#include "meetings/list/no_meetings.h"
#include "shared/attempt.h"
#include "shared/calm_table.h"
#include "shared/card.h"
#include "shared/empty_state.h"
#include "shared/filter_field.h"
#include "shared/folding_row.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/text.h"
#include "shared/tokens.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>
#include <utility>

namespace alongside {
namespace {

constexpr int kLeastRows = 5;

} // namespace

MeetingsList::MeetingsList(NotebookLink& link, Navigator& navigator, QWidget* parent)
    : Page(link, {Area::Contacts, Area::NextSteps, Area::Teachers, Area::Calendar}, parent), navigator_(navigator),
      filter_(new MeetingFilterBar(link, this)), table_(new MeetingsTable(link.read())),
      actions_(new MeetingActions(table_)), count_(makeLabel({}, TextRole::Small, Shade::Secondary)),
      clear_(new LinkButton(tr("Clear filters"))), line_(makeLine()), card_(new Card), emptyPlace_(new QWidget),
      reading_(*this, [this] { refreshSoon(); }) {
    card_->holdView(table_);
    (new QVBoxLayout(emptyPlace_))->setContentsMargins(0, 0, 0, 0);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(filter_);
    column->addWidget(line_);
    column->addWidget(card_, 1);
    column->addWidget(emptyPlace_, 1);
    column->addStretch();
    connectParts();
}

QWidget* MeetingsList::makeLine() {
    auto* end = new QWidget;
    auto* row = new QHBoxLayout(end);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kMedium));
    row->addWidget(clear_);
    row->addWidget(count_);
    end->setMinimumHeight(px(size::kSmallControl)); // its words in the middle of the buttons beside it
    return new FoldingRow(actions_->makeBar(nullptr), end);
}

void MeetingsList::connectParts() {
    connect(filter_, &MeetingFilterBar::changed, this, &MeetingsList::narrowDown);
    connect(clear_, &QPushButton::clicked, filter_, &MeetingFilterBar::clear);
    for (const auto wanted : {&FilterField::listWanted, &FilterField::firstWanted})
        connect(filter_->words(), wanted, table_, [this] { table_->setFocus(Qt::TabFocusReason); });
    connect(table_, &MeetingsTable::chosenChanged, this, [this] { actions_->offerFor(table_->chosen()); });
    connect(table_, &QTableView::activated, this, &MeetingsList::openChosen);
    connect(table_, &QWidget::customContextMenuRequested, this, &MeetingsList::openMenu);
    connect(actions_, &MeetingActions::openAsked, this, &MeetingsList::openChosen);
    connect(actions_, &MeetingActions::summaryAsked, this, [this] {
        if (const auto meeting = chosen())
            Q_EMIT navigator_.summaryWanted(*meeting);
    });
    connect(actions_, &MeetingActions::removeAsked, this, &MeetingsList::removeChosen);
    connect(actions_, &MeetingActions::teacherAsked, this,
            [this](TeacherId teacher) { Q_EMIT navigator_.teacherWanted(teacher, TeacherTab::Timeline); });
}

void MeetingsList::refresh() {
    filter_->refresh();
    orderedBy_.reset();
    reading_.forget();
    narrowDown();
}

void MeetingsList::narrowDown() {
    auto by = filter_->filter();
    by.with.clear();
    by.words.clear();
    if (reading_.isUnderWay() && readBy_ == by)
        return; // what is typed meanwhile is looked at once they are in order
    if (orderedBy_ == by) {
        reading_.forget();
        showFitting();
        return;
    }
    readBy_ = by;
    const auto reading = std::make_shared<MeetingsReading>(read(), by, today());
    reading_.begin([reading] { return reading->readOn(); },
                   [this, reading, by] {
                       inOrder_ = reading->take();
                       orderedBy_ = by;
                       showFitting();
                   });
}

void MeetingsList::showFitting() {
    const bool focused = isAncestorOf(window()->focusWidget());
    const auto filter = filter_->filter();
    const auto typed = filter_->words()->text().trimmed();
    auto keys = meetingsFitting(read(), filter, inOrder_);
    const bool narrow = filter_->narrowsDown(), empty = keys.empty();
    const auto looked = filter_->looksForWords() ? filter_->words()->text() : QString();
    const auto opens = narrow ? MeetingsTable::Opens::AtTop : MeetingsTable::Opens::AtToday;
    count_->setText(empty                                  ? QString()
                    : looked.isEmpty() && !typed.isEmpty() ? tr("Words are looked for from two letters on")
                                                           : tr("%Ln meeting(s)", nullptr, countOf(keys)));
    clear_->setVisible(narrow && !empty); // else the empty state has it
    const bool isAnother = std::exchange(shownBy_, filter) != filter;
    table_->setMeetings(std::move(keys), looked, today(), isAnother ? std::optional(opens) : std::nullopt);
    endWithLastRow(card_, table_, kLeastRows);
    card_->setVisible(!empty);
    line_->setVisible(!empty);
    filter_->setVisible(!empty || narrow);
    showEmpty(empty);
    const bool canNarrow = narrow && filter_->words()->isEnabled();
    setFocusProxy(!empty ? static_cast<QWidget*>(table_) : canNarrow ? filter_->words() : emptyPlace_);
    if (focused && !isAncestorOf(window()->focusWidget()))
        setFocus(Qt::OtherFocusReason); // the last meeting went, and the list with it
}

void MeetingsList::showEmpty(bool empty) {
    emptyPlace_->setVisible(empty);
    for (auto* old : emptyPlace_->findChildren<EmptyState*>()) {
        old->hide();
        old->deleteLater(); // its button may have brought us here
    }
    if (!empty)
        return;
    const auto filter = filter_->filter();
    const bool all = !filter_->narrowsDown(), onlyState = filter == MeetingFilter{.state = filter.state};
    auto* state = all         ? makeNoMeetingYet()
                  : onlyState ? makeNoMeetingIn(filter.state)
                              : makeNoMeetingFits(link().hidesNotes());
    if (all)
        connect(state, &EmptyState::chosen, this, [this] { Q_EMIT navigator_.meetingWanted({}); });
    else
        connect(state, &EmptyState::chosen, filter_, &MeetingFilterBar::clear);
    emptyPlace_->layout()->addWidget(state);
    emptyPlace_->setFocusProxy(state);
    state->show(); // at once, so that it can take the focus
}

// While a change is being read the one that is chosen may have gone with it.
std::optional<ContactId> MeetingsList::chosen() const {
    const auto* line = table_->chosen();
    return line && read().contacts.find(line->contact.id) ? std::optional(line->contact.id) : std::nullopt;
}

void MeetingsList::openChosen() {
    if (const auto meeting = chosen())
        Q_EMIT navigator_.meetingWanted({.with = {}, .existing = *meeting});
}

void MeetingsList::removeChosen() {
    const auto meeting = chosen();
    if (!meeting || !isChosenSeen(table_))
        return;
    table_->expectRemoval(*meeting);
    attempt(this, [this, &meeting] { removeMeeting(notebook(), *meeting); });
}

void MeetingsList::openMenu(const QPoint& at) {
    const auto* line = table_->chosen();
    if (!line)
        return;
    auto* menu = actions_->makeMenu(*line, this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(table_->viewport()->mapToGlobal(at));
}

} // namespace alongside
