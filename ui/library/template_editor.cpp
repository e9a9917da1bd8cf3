#include "library/template_editor.h"

#include "actions/template_actions.h"
#include "library/row_focus.h"
#include "library/template_item_form.h"
#include "library/template_row.h"
#include "shared/attempt.h"
#include "shared/button.h"
#include "shared/card.h"
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
    : Page(link, {Area::Library}, parent), content_(content), kind_(kind) {
    auto* page = new ScrollPage;
    page->add(makeHead());
    column_ = page->column();
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
    list_ = new QWidget;
    auto* cards = new QVBoxLayout(list_);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(px(space::kLarge));
    if (kind_ == TemplateKind::Goals)
        addCard(std::nullopt);
    else
        for (const auto strategy : everyValueOf<Strategy>())
            addCard(strategy);
    column_->insertWidget(1, list_);
    focus.giveBackIn(*list_);
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
    for (std::size_t i = 0; i < places.size(); ++i) {
        const auto place = places[i];
        auto* row = new TemplateRow(lines_[place], {static_cast<int>(i), countOf(places)});
        card->body()->addWidget(row);
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
            [this, places, i](int by) { move(places[i], places[static_cast<std::size_t>(static_cast<int>(i) + by)]); },
            Qt::QueuedConnection);
        connect(row, &TemplateRow::editChosen, this, [this, place] { reword(place); });
    }
    auto* add = new LinkButton(group ? tr("Add an item of your own") : tr("Add a goal of your own"), LinkSize::Body);
    add->setAccessibleName(group ? tr("Add an item of your own: %1").arg(wordsFor(*group)) : add->text());
    connect(add, &QPushButton::clicked, this, [this, group] { addNew(group); });
    card->body()->addWidget(add, 0, Qt::AlignLeft);
    list_->layout()->addWidget(card);
}

void TemplateEditor::addNew(const Group& group) {
    const TemplateLine fresh{{ownCodeBeside(items()), {}, group, false}, {}};
    auto* form =
        openPanel<TemplateItemForm>(group ? tr("An item of your own") : tr("A goal of your own"), fresh, lines_, this);
    connect(form, &TemplateItemForm::wordsGiven, this, [this, item = fresh.item](const std::string& words) {
        auto next = items();
        next.push_back(item);
        next.back().words = words;
        change(next);
    });
}

void TemplateEditor::reword(std::size_t place) {
    auto others = lines_;
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(place));
    auto* form = openPanel<TemplateItemForm>(tr("Reword"), lines_[place], others, this);
    connect(form, &TemplateItemForm::wordsGiven, this, [this, place](const std::string& words) {
        auto next = items();
        next[place].words = words;
        change(next);
    });
    connect(form, &TemplateItemForm::removeChosen, this, [this, place] {
        auto next = items();
        next.erase(next.begin() + static_cast<std::ptrdiff_t>(place));
        change(next);
    });
}

void TemplateEditor::move(std::size_t place, std::size_t to) {
    auto next = items();
    std::swap(next[place], next[to]);
    change(next);
}

void TemplateEditor::change(const TemplateItems& items) {
    attempt(this, [&] { changeTemplate(notebook(), kind_, items == builtIn() ? TemplateItems() : items); });
    refreshSoon(); // also where nothing changed: the boxes show what is stored
}

TemplateItems TemplateEditor::items() const {
    TemplateItems items;
    for (const auto& line : lines_)
        items.push_back(line.item);
    return items;
}

} // namespace alongside
