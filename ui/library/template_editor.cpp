#include "library/template_editor.h"

#include "actions/template_actions.h"
#include "library/row_focus.h"
#include "library/template_item_form.h"
#include "library/template_row.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/empty_state.h"
#include "shared/filter_field.h"
#include "shared/folding_row.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/scroll_page.h"
#include "shared/text.h"
#include "shared/wording/checklist_words.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace alongside {

TemplateEditor::TemplateEditor(NotebookLink& link, const Content& content, TemplateKind kind, QWidget* parent)
    : Page(link, {Area::Library}, parent), content_(content), kind_(kind),
      filter_(new FilterField(tr("Filter items"), tr("Words"), this)),
      noMatch_(new EmptyState(QStringLiteral("search"), tr("No item fits"), tr("Try fewer words."))) {
    auto* page = new ScrollPage;
    page->add(makeHead());
    page->add(noMatch_);
    column_ = page->column();
    column_->insertWidget(0, filter_, 0, Qt::AlignLeft);
    connect(filter_, &QLineEdit::textChanged, this, &TemplateEditor::filter);
    for (const auto wanted : {&FilterField::listWanted, &FilterField::firstWanted})
        connect(filter_, wanted, this, &TemplateEditor::goToFirst);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
}

QWidget* TemplateEditor::makeHead() {
    const bool isChecklist = kind_ == TemplateKind::Checklist;
    restore_ = makeButton(ButtonKind::Secondary,
                          isChecklist ? tr("Back to the built-in checklist") : tr("Back to the built-in goals"),
                          QStringLiteral("undo-2"));
    connect(restore_, &QPushButton::clicked, this, [this] { change({}); });
    auto* words = new WrappedLabel(
        isChecklist
            ? tr("A new month starts from this list. Months that were begun keep the items and the words they had.")
            : tr("Section 3 of an agreement picks from this list. What was agreed keeps its words."),
        TextRole::Body, Shade::Secondary);
    return new FoldingRow(words, restore_);
}

std::vector<TemplateLine> TemplateEditor::linesNow() const {
    return kind_ == TemplateKind::Checklist ? checklistLines(read(), content_.checklist)
                                            : goalLines(read(), content_.agreement);
}

TemplateItems TemplateEditor::builtIn() const {
    return kind_ == TemplateKind::Checklist ? builtInItems(content_.checklist) : builtInItems(content_.agreement);
}

void TemplateEditor::refresh() {
    const RowFocus focus(*this);
    lines_ = linesNow();
    restore_->setVisible(items() != builtIn());
    delete list_;
    groups_.clear();
    list_ = new QWidget;
    auto* cards = new QVBoxLayout(list_);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(px(space::kLarge));
    if (kind_ == TemplateKind::Goals)
        addCard(std::nullopt);
    else
        for (const auto strategy : everyValueOf<Strategy>())
            addCard(strategy);
    column_->insertWidget(column_->indexOf(noMatch_), list_);
    filter();
    focus.giveBackIn(*list_);
}

// While words are typed only rows are looked for: what adds one stands with its group again afterwards.
void TemplateEditor::filter() {
    const auto typed = filter_->text();
    const bool any = showFitting(groups_, [&](const TemplateRow& row) { return row.fits(typed); });
    noMatch_->setVisible(!any);
}

void TemplateEditor::goToFirst() {
    for (const auto& group : groups_)
        for (auto* row : group.rows)
            if (!row->isHidden())
                return row->begin();
}

std::vector<std::size_t> TemplateEditor::placesIn(const Group& group) const {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < lines_.size(); ++i)
        if (lines_[i].item.strategy == group)
            places.push_back(i);
    return places;
}

void TemplateEditor::addCard(const Group& group) {
    auto* card = new Card(group ? wordsFor(*group) : tr("Coaching goals"));
    card->setHeadingIcon(group ? iconFor(*group) : QStringLiteral("goal"), group ? Tone::Relational : Tone::Neutral);
    const auto places = placesIn(group);
    RowGroup<TemplateRow> rows{card, {}};
    for (std::size_t i = 0; i < places.size(); ++i) {
        rows.rows.push_back(makeRow(places, i));
        card->body()->addWidget(rows.rows.back());
    }
    auto* add = new LinkButton(group ? tr("Add an item of your own") : tr("Add a goal of your own"), LinkSize::Body);
    add->setAccessibleName(group ? tr("Add an item of your own: %1").arg(wordsFor(*group)) : add->text());
    connect(add, &QPushButton::clicked, this, [this, group] { addNew(group); });
    card->body()->addWidget(add, 0, Qt::AlignLeft);
    list_->layout()->addWidget(card);
    groups_.push_back(std::move(rows));
}

TemplateRow* TemplateEditor::makeRow(const std::vector<std::size_t>& places, std::size_t at) {
    const auto place = places[at];
    auto* row = new TemplateRow(lines_[place], {static_cast<int>(at), countOf(places)});
    // Queued: the list is built anew, and the sender with it.
    connect(
        row, &TemplateRow::useChosen, this,
        [this, place](bool used) {
            auto next = items();
            next[place].switchedOff = !used;
            change(next);
        },
        Qt::QueuedConnection);
    connect(
        row, &TemplateRow::moveChosen, this,
        [this, places, at](int by) { move(places[at], places[static_cast<std::size_t>(static_cast<int>(at) + by)]); },
        Qt::QueuedConnection);
    connect(row, &TemplateRow::editChosen, this, [this, place] { reword(place); });
    return row;
}

void TemplateEditor::addNew(const Group& group) {
    const TemplateLine fresh{{ownCodeBeside(items()), {}, group, false}, {}};
    const auto key = draftKey("new " + std::string(group ? wordOf(*group) : std::string_view()));
    auto* form = openPanel<TemplateItemForm>(link(), key, fresh, lines_, this);
    connect(form, &TemplateItemForm::wordsGiven, this, [this, form, item = fresh.item](const std::string& words) {
        auto next = items();
        next.push_back(item);
        next.back().words = words;
        if (change(next))
            form->accept();
    });
}

void TemplateEditor::reword(std::size_t place) {
    auto others = lines_;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(place));
    auto* form = openPanel<TemplateItemForm>(link(), draftKey(lines_[place].item.code), lines_[place], others, this);
    connect(form, &TemplateItemForm::wordsGiven, this, [this, form, place](const std::string& words) {
        auto next = items();
        next[place].words = words;
        if (change(next))
            form->accept();
    });
    connect(form, &TemplateItemForm::removeChosen, this, [this, form, place] {
        auto next = items();
        next.erase(next.begin() + static_cast<std::ptrdiff_t>(place));
        if (change(next))
            form->accept();
    });
}

void TemplateEditor::move(std::size_t place, std::size_t to) {
    auto next = items();
    std::swap(next[place], next[to]);
    change(next);
}

std::string TemplateEditor::draftKey(const std::string& item) const {
    return "template " + std::string(wordOf(kind_)) + " " + item;
}

bool TemplateEditor::change(const TemplateItems& items) {
    const bool done =
        attempt(this, [&] { changeTemplate(notebook(), kind_, items == builtIn() ? TemplateItems() : items); });
    refreshSoon(); // also where nothing changed: the boxes show what is stored
    return done;
}

TemplateItems TemplateEditor::items() const {
    TemplateItems items;
    for (const auto& line : lines_)
        items.push_back(line.item);
    return items;
}

} // namespace alongside
