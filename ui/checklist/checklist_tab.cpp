#include "checklist/checklist_tab.h"

#include "actions/checklist_actions.h"
#include "checklist/checklist_paper.h"
#include "checklist/only_the_teacher.h"
#include "checklist/strategy_card.h"
#include "leaving/print_leaving.h"
#include "overview/templates.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/folding_row.h"
#include "shared/label.h"
#include "shared/notice_line.h"
#include "shared/saved_mark.h"
#include "shared/scroll_page.h"
#include "shared/text.h"
#include "shared/wording/checklist_words.h"
#include "shared/wording/leaving_words.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kThreeAbreast = 760; // design pixels: narrower, the cards stand below each other

} // namespace

ChecklistTab::ChecklistTab(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent)
    : Page(link,
           {Area::Checklists, Area::Contacts, Area::NextSteps, Area::Wins, Area::Agreements, Area::Teachers,
            Area::Calendar, Area::Library},
           parent),
      navigator_(navigator), form_(content.checklist) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* page = new ScrollPage;
    column->addWidget(page);
    page->add(makeHead());
    page->add(makeStrategies());
    page->add(makeOnlyTheTeacher(form_));
}

QWidget* ChecklistTab::makeHead() {
    auto* head = new QWidget;
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    auto* period = new QWidget;
    auto* row = new QHBoxLayout(period);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kSmall));
    previous_ = makeIconButton(QStringLiteral("chevron-left"), tr("Previous period"));
    next_ = makeIconButton(QStringLiteral("chevron-right"), tr("Next period"));
    title_ = makeLabel({}, TextRole::Heading);
    saved_ = new SavedMark;
    row->addWidget(previous_);
    row->addWidget(title_);
    row->addWidget(next_);
    row->addSpacing(px(space::kSmall));
    row->addWidget(saved_);
    row->addStretch();
    auto* print = makeButton(ButtonKind::Secondary, tr("Print…"));
    connect(print, &QPushButton::clicked, this, &ChecklistTab::print);
    printOnKey(this, [this] { this->print(); });
    about_ = new WrappedLabel({}, TextRole::Small, Shade::Secondary);
    column->addWidget(new FoldingRow(period, print));
    newer_ = new NoticeLine(Tone::Neutral, QStringLiteral("info"),
                            tr("Your checklist has changed since this month began. What you ticked or noted stays."));
    newer_->setAction(tr("Use it this month"));
    connect(newer_, &NoticeLine::acted, this, [this] {
        saveNotes();
        change([&](const Checklist& checklist) {
            takeUpTemplate(notebook(), withItemsOf(checklistTemplateIn(read(), form_), checklist));
        });
    });
    column->addWidget(about_);
    column->addWidget(newer_);
    connect(previous_, &QToolButton::clicked, this, [this] { goTo(addDays(shown().period.from, -1)); });
    connect(next_, &QToolButton::clicked, this, [this] { goTo(addDays(shown().period.until, 1)); });
    return head;
}

QWidget* ChecklistTab::makeStrategies() {
    auto* whole = new QWidget;
    strategies_ = new QBoxLayout(QBoxLayout::LeftToRight, whole);
    strategies_->setContentsMargins(0, 0, 0, 0);
    strategies_->setSpacing(px(space::kLarge));
    for (const auto strategy : everyValueOf<Strategy>()) {
        auto* card = new StrategyCard(strategy);
        cards_[static_cast<std::size_t>(strategy)] = card;
        strategies_->addWidget(card, 1);
        connect(card, &StrategyCard::stateChosen, this, [this](const std::string& code, TickState state) {
            change([&](const Checklist& checklist) { tick(notebook(), checklist, code, state); });
        });
        connect(card, &StrategyCard::focusPassed, this, [this, card](int by) { passFocus(card, by); });
        connect(card, &StrategyCard::noteChanged, this, &ChecklistTab::keepNote);
        connect(card, &StrategyCard::evidenceWanted, this, [this](const std::string& code, const QString& words) {
            for (const auto& each : suggestionsFor(read(), shown(), form_, today()))
                if (each.code == code)
                    Q_EMIT navigator_.entriesWanted({teacher_, words, std::nullopt, each.evidence, {}});
        });
    }
    return whole;
}

void ChecklistTab::setTeacher(TeacherId teacher) {
    saveNotes();
    if (teacher == teacher_)
        return;
    teacher_ = teacher;
    day_.reset();
    saved_->clear();
    refreshSoon();
}

Checklist ChecklistTab::shown() const {
    return checklistFor(read(), teacher_, day_.value_or(today()), checklistTemplateIn(read(), form_));
}

Checklist ChecklistTab::worded() const {
    return inWordsOf(form_, shown());
}

void ChecklistTab::showPresent() {
    if (day_)
        goTo(std::nullopt);
}

void ChecklistTab::goTo(const std::optional<Date>& day) {
    saveNotes();
    day_ = day;
    saved_->clear();
    refresh();
}

void ChecklistTab::print() {
    saveNotes();
    const auto teacher = read().teachers.find(teacher_).value_or(Teacher{});
    printLeaving(link(), this, {DocumentKind::Checklist, {teacher_}},
                 checklistOnPaper(worded(), form_, toQt(teacher.name)),
                 [this] { Q_EMIT navigator_.said(wordsFor(WayOut::Printed)); });
}

void ChecklistTab::refresh() {
    auto checklist = worded();
    const bool present = checklist.period.until >= today();
    const auto suggestions = suggestionsFor(read(), checklist, form_, today());
    title_->setText(periodWords(checklist.period));
    next_->setEnabled(!present);
    about_->setWords(present
                         ? tr("Ticks belong to their month and do not carry over.")
                         : tr("Ticks belong to their month and do not carry over. This month is over; you can still "
                              "change it, and what you change in your list does not touch it."));
    newer_->setVisible(present && checklist.id &&
                       withItemsOf(checklistTemplateIn(read(), form_), checklist) != checklist);
    showWaiting(checklist);
    for (auto* card : cards_) {
        std::vector<ChecklistItem> own;
        std::copy_if(checklist.items.begin(), checklist.items.end(), std::back_inserter(own),
                     [card](const ChecklistItem& item) { return item.strategy == card->strategy(); });
        card->showItems(own, suggestions);
    }
}

bool ChecklistTab::change(const std::function<void(const Checklist&)>& deed) {
    const bool changed = attempt(this, [&] { deed(shown()); });
    if (changed)
        saved_->showSaved();
    refreshSoon(); // also where nothing changed: the box shows what is stored
    return changed;
}

void ChecklistTab::saveNotes() {
    if (!teacher_)
        return;
    {
        const QScopedValueRollback<bool> gathering(gathering_, true);
        for (auto* card : cards_)
            card->saveNotes();
    }
    keepWaiting();
}

void ChecklistTab::keepNote(const std::string& code, const QString& note) {
    waiting_.insert_or_assign({teacher_, shown().period.from, code}, fromQt(note));
    keepWaiting();
}

// Those of the period in view; the others wait until they are in view again.
void ChecklistTab::keepWaiting() {
    if (gathering_)
        return;
    const QScopedValueRollback<bool> gathering(gathering_, true); // what a refresh brings joins the loop below
    const auto from = shown().period.from;
    const auto here = [&](const auto& each) {
        return std::get<0>(each.first) == teacher_ && std::get<1>(each.first) == from;
    };
    for (auto each = std::find_if(waiting_.begin(), waiting_.end(), here); each != waiting_.end();
         each = std::find_if(waiting_.begin(), waiting_.end(), here)) {
        const auto& code = std::get<2>(each->first);
        const bool kept =
            change([&](const Checklist& checklist) { noteOn(notebook(), checklist, code, each->second); });
        if (!kept) {
            saved_->showTrouble(tr("Not all of it is saved yet"));
            return;
        }
        waiting_.erase(each);
    }
}

void ChecklistTab::showWaiting(Checklist& checklist) const {
    for (auto& item : checklist.items)
        if (const auto found = waiting_.find({teacher_, checklist.period.from, item.code}); found != waiting_.end())
            item.note = found->second;
}

// From the last item of a strategy to the first of the next one, and back.
void ChecklistTab::passFocus(const StrategyCard* from, int by) {
    const auto at = static_cast<int>(std::find(cards_.begin(), cards_.end(), from) - cards_.begin());
    const int many = static_cast<int>(cards_.size());
    for (int next = at + by; next >= 0 && next < many; next += by)
        if (cards_[static_cast<std::size_t>(next)]->takeFocus(by))
            return;
}

void ChecklistTab::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    strategies_->setDirection(width() >= px(kThreeAbreast) ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void ChecklistTab::hideEvent(QHideEvent* event) {
    saveNotes();
    Page::hideEvent(event);
}

} // namespace alongside
