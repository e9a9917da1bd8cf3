#include "next_steps/next_steps_view.h"

#include "actions/next_step_actions.h"
#include "next_steps/kept_strip.h"
#include "next_steps/ledger_table.h"
#include "next_steps/ledger_top.h"
#include "next_steps/move_date_form.h"
#include "next_steps/next_step_form.h"
#include "next_steps/next_steps_model.h"
#include "next_steps/no_steps.h"
#include "next_steps/step_actions.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/calm_table.h"
#include "shared/card.h"
#include "shared/empty_state.h"
#include "shared/filter_field.h"
#include "shared/hidden.h"
#include "shared/label.h"
#include "shared/segmented_choice.h"
#include "shared/text.h"
#include "shared/tokens.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kLeastRows = 5;

} // namespace

NextStepsView::NextStepsView(NotebookLink& link, Navigator& navigator, std::optional<TeacherId> teacher,
                             QWidget* parent)
    : Page(link, {Area::NextSteps, Area::Teachers, Area::Calendar}, parent), navigator_(navigator), teacher_(teacher),
      words_(new FilterField(tr("Filter next steps"), teacher ? tr("Filter by words") : tr("Filter by words or name"),
                             this)),
      parts_(new SegmentedChoice(tr("Which next steps"),
                                 {tr("All open"), tr("My promises"), tr("Their action steps"), tr("Closed")})),
      counts_(makeLabel({}, TextRole::Small, Shade::Secondary)), table_(new LedgerTable(!teacher)),
      actions_(new StepActions(table_)), bar_(actions_->makeBar(nullptr)), kept_(new KeptStrip(link)), card_(new Card),
      emptyPlace_(new QWidget) {
    card_->holdView(table_);
    auto* empty = new QVBoxLayout(emptyPlace_);
    empty->setContentsMargins(0, 0, 0, 0);
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(makeTopRow());
    column->addWidget(bar_);
    column->addWidget(kept_);
    column->addWidget(card_, 1);
    column->addWidget(emptyPlace_, 1);
    column->addStretch();
    auto* margins = new QHBoxLayout(this);
    margins->setContentsMargins(0, 0, 0, 0);
    margins->addWidget(middle);
    if (teacher) { // a tab stands on the bare page, as wide as the head above it
        middle->setMaximumWidth(px(size::kColumn));
        margins->setContentsMargins(px(space::kPage), px(space::kLarge), px(space::kPage), px(space::kLarge));
    }
    parts_->setCurrent(0);
    setFocusProxy(table_);
    connectParts();
    connectActions();
}

QWidget* NextStepsView::makeTopRow() {
    auto* end = new QWidget;
    auto* row = new QHBoxLayout(end);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kMedium));
    row->addWidget(counts_);
    end->setMinimumHeight(px(size::kControl)); // its words in the middle of the field beside it
    if (teacher_) {
        auto* add = makeButton(ButtonKind::Secondary, tr("Add next step"), QStringLiteral("plus"));
        connect(add, &QPushButton::clicked, this, &NextStepsView::addNextStep);
        row->addWidget(add);
    }
    return new LedgerTop(words_, parts_, end);
}

void NextStepsView::connectParts() {
    connect(words_, &QLineEdit::textChanged, this, [this](const QString& words) {
        table_->setWords(words);
        showCounts();
        showEmpty();
    });
    connect(parts_, &SegmentedChoice::currentChanged, this, [this] {
        refresh();
        table_->chooseFirst();
    });
    for (const auto wanted : {&FilterField::listWanted, &FilterField::firstWanted})
        connect(words_, wanted, table_, [this] { table_->setFocus(Qt::TabFocusReason); });
    connect(table_, &LedgerTable::chosenChanged, this, &NextStepsView::offerActions);
    connect(table_, &LedgerTable::doubleClicked, this, [this] {
        if (const auto* step = table_->chosen())
            edit(*step);
    });
    connect(table_, &LedgerTable::customContextMenuRequested, this, [this](const QPoint& at) {
        if (!table_->chosen())
            return;
        auto* menu = actions_->makeMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(table_->viewport()->mapToGlobal(at));
    });
    connect(kept_, &KeptStrip::sourceAsked, this, [this](NextStepId id) {
        if (const auto step = read().nextSteps.find(id))
            edit(*step);
    });
}

void NextStepsView::connectActions() {
    connect(actions_, &StepActions::settleAsked, this, &NextStepsView::settleChosen);
    connect(actions_, &StepActions::dateAsked, this, [this] {
        if (const auto* step = table_->chosen())
            openPanel<MoveDateForm>(link(), *step, window());
    });
    connect(actions_, &StepActions::lookBackAsked, this, [this](Verdict verdict) {
        perform([this, verdict](NextStepId id) { lookBack(notebook(), id, verdict); });
    });
    connect(actions_, &StepActions::reopenAsked, this,
            [this] { perform([this](NextStepId id) { reopen(notebook(), id); }); });
    connect(actions_, &StepActions::editAsked, this, [this] {
        if (const auto* step = table_->chosen())
            edit(*step);
    });
    connect(actions_, &StepActions::removeAsked, this,
            [this] { perform([this](NextStepId id) { removeNextStep(notebook(), id); }); });
}

void NextStepsView::setTeacher(TeacherId teacher) {
    if (teacher_ == teacher)
        return;
    teacher_ = teacher;
    kept_->hide();
    words_->clear();
    parts_->setCurrent(0);
    refreshSoon();
}

void NextStepsView::addNextStep() {
    Q_EMIT navigator_.nextStepWanted(teacher_.value_or(TeacherId()));
}

LedgerPart NextStepsView::part() const {
    return static_cast<LedgerPart>(parts_->current());
}

void NextStepsView::refresh() {
    std::map<TeacherId, QString> names;
    for (const auto& teacher : read().teachers.rowsByName())
        names[teacher.id] = toQt(teacher.name);
    const SchoolDays days(read().calendar.current());
    if (teacher_ || part() == LedgerPart::Closed)
        table_->setSteps(ledgerOf(read(), part(), teacher_, today()), names, today(), days);
    else
        table_->setLines(openLedgerLines(read(), part(), today()), reader(), names, today(), days);
    kept_->refresh();
    showCounts();
    showEmpty();
}

LedgerReader NextStepsView::reader() const {
    return {[this](NextStepId id) { return read().nextSteps.find(id); },
            [this, part = part()] { return ledgerOf(read(), part, {}, today()); }};
}

void NextStepsView::offerActions() {
    actions_->offerFor(table_->chosen());
}

void NextStepsView::showCounts() {
    const int shown = table_->shown(), late = table_->late();
    const auto words = part() == LedgerPart::Closed ? tr("%Ln closed", nullptr, shown) : tr("%Ln open", nullptr, shown);
    endWithLastRow(card_, table_, kLeastRows);
    counts_->setText(shown == 0 ? QString()
                     : late > 0 ? tr("%1, %2").arg(words, tr("%Ln late", nullptr, late))
                                : words);
}

bool NextStepsView::hasAny() const {
    return teacher_ ? !read().nextSteps.ofTeacher(*teacher_).empty() : read().nextSteps.count() > 0;
}

void NextStepsView::showEmpty() {
    const bool focused = isAncestorOf(window()->focusWidget());
    const bool empty = table_->shown() == 0;
    card_->setVisible(!empty);
    bar_->setVisible(!empty);
    emptyPlace_->setVisible(empty);
    for (auto* old : emptyPlace_->findChildren<EmptyState*>()) {
        old->hide();
        old->deleteLater(); // its button may have brought us here
    }
    if (!empty)
        return;
    auto* state = makeEmpty();
    emptyPlace_->layout()->addWidget(state);
    state->show(); // at once, so that it can take the focus
    if (focused && !isAncestorOf(window()->focusWidget()))
        state->setFocus(Qt::OtherFocusReason); // the last step went, and the list with it
}

EmptyState* NextStepsView::makeEmpty() {
    if (!table_->isEmpty()) {
        auto* noMatch = makeNoMatch(words_->text(), link().hidesNotes());
        connect(noMatch, &EmptyState::chosen, words_, &QLineEdit::clear);
        return noMatch;
    }
    auto* nothing = hasAny() ? makeNothingToDo(part()) : makeNothingYet();
    connect(nothing, &EmptyState::chosen, this, &NextStepsView::addNextStep);
    return nothing;
}

void NextStepsView::perform(const std::function<void(NextStepId)>& deed) {
    if (const auto* step = table_->chosen(); step && isChosenSeen(table_))
        attempt(this, [&deed, id = step->id] { deed(id); });
}

void NextStepsView::settleChosen(StepState outcome) {
    const auto* step = table_->chosen();
    if (!step || !isChosenSeen(table_))
        return;
    const auto id = step->id;
    if (!attempt(this, [&] { settle(notebook(), id, outcome, today()); }))
        return;
    if (const auto settled = read().nextSteps.find(id))
        kept_->offer(*settled);
}

void NextStepsView::edit(const NextStep& step) {
    if (link().hidesNotes())
        openPanel<HiddenPanel>(navigator_, window());
    else
        openPanel<NextStepForm>(link(), NextStep(step), window());
}

} // namespace alongside
