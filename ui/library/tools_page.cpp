#include "library/tools_page.h"

#include "library/row_focus.h"
#include "library/shelf_bar.h"
#include "library/tool_form.h"
#include "library/tool_row.h"
#include "shared/button.h"
#include "shared/card.h"
#include "shared/empty_state.h"
#include "shared/filter_field.h"
#include "shared/folding_row.h"
#include "shared/label.h"
#include "shared/scroll_page.h"
#include "shared/text.h"
#include "shared/wording/practice_words.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {

ToolsPage::ToolsPage(NotebookLink& link, Navigator& navigator, const std::vector<ToolKind>& kinds, QWidget* parent)
    : Page(link, {Area::Library, Area::Teachers}, parent), navigator_(navigator), kinds_(kinds),
      filter_(new FilterField(tr("Filter tools"), tr("Name, use, teacher"), this)), bar_(new ShelfBar(filter_)),
      noMatch_(
          new EmptyState(QStringLiteral("search"), tr("No tool fits"), tr("Try fewer words, or another dimension."))) {
    auto* page = new ScrollPage;
    noTools_ = makeNoTools();
    for (auto* each : {static_cast<QWidget*>(bar_), noTools_, static_cast<QWidget*>(noMatch_)})
        page->add(each);
    connect(bar_, &ShelfBar::changed, this, &ToolsPage::filter);
    connect(bar_->addButton(tr("Add tool")), &QPushButton::clicked, this, [this] { open({}); });
    column_ = page->column();
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(page);
    setFocusProxy(filter_);
}

QWidget* ToolsPage::makeNoTools() {
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    auto* words = new EmptyState(
        QStringLiteral("wrench"), tr("No tools yet"),
        tr("A tool builds trust through what you do with it: a shared page keeps words, a booking page keeps times. "
           "Note those you use, what to mind, and with whom since when."),
        tr("Add a tool"));
    connect(words, &EmptyState::chosen, this, [this] { open({}); });
    column->addWidget(words);
    auto* card = new Card(tr("Kinds to begin with"));
    for (const auto& kind : kinds_) {
        auto* about =
            new WrappedLabel(tr("%1. %2", "a kind of tool, and what it does").arg(toQt(kind.name), toQt(kind.does)));
        auto* add = makeSmallButton(ButtonKind::Secondary, tr("Add"));
        add->setAccessibleName(tr("Add: %1").arg(toQt(kind.name)));
        connect(add, &QPushButton::clicked, this, [this, &kind] { open(toolOf(kind)); });
        card->body()->addWidget(new FoldingRow(about, add));
    }
    column->addWidget(card);
    return whole;
}

void ToolsPage::refresh() {
    const auto tools = read().tools.all();
    const bool none = tools.empty();
    bar_->setVisible(!none);
    noTools_->setVisible(none);
    rebuild(tools);
    filter();
}

void ToolsPage::rebuild(const std::vector<Tool>& tools) {
    const RowFocus focus(*this);
    delete list_;
    groups_.clear();
    list_ = new QWidget;
    auto* cards = new QVBoxLayout(list_);
    cards->setContentsMargins(0, 0, 0, 0);
    cards->setSpacing(px(space::kLarge));
    for (const auto each : everyValueOf<Dimension>())
        addGroup(wordsFor(each), each, tools);
    addGroup(tr("No dimension named"), std::nullopt, tools);
    column_->insertWidget(1, list_);
    focus.giveBackIn(*list_);
}

// A tool stands under the dimension named first; its pills say the others.
void ToolsPage::addGroup(const QString& heading, const std::optional<Dimension>& first,
                         const std::vector<Tool>& tools) {
    auto* card = new Card(heading);
    if (first)
        card->setHeadingIcon(iconOf(toneOf(*first)), toneOf(*first));
    card->body()->setSpacing(px(space::kLarge));
    RowGroup<ToolRow> group{card, {}};
    for (const auto& tool : tools) {
        if (tool.builds.empty() ? first.has_value() : tool.builds.front() != first)
            continue;
        auto* row = new ToolRow(tool, read(), today());
        connect(row, &ToolRow::editChosen, this, [this, row] { open(row->tool()); });
        connect(row, &ToolRow::copyChosen, this, [this, row] { copyLink(row->tool()); });
        group.rows.push_back(row);
        card->body()->addWidget(row);
    }
    list_->layout()->addWidget(card);
    groups_.push_back(std::move(group));
}

void ToolsPage::filter() {
    const auto typed = filter_->text();
    const auto dimension = bar_->dimension();
    const bool any = showFitting(
        groups_, [&](const ToolRow& row) { return (!dimension || row.builds(*dimension)) && row.fits(typed); });
    noMatch_->setVisible(!any && noTools_->isHidden());
}

void ToolsPage::open(const Tool& tool) {
    openPanel<ToolForm>(link(), kinds_, tool, this);
}

void ToolsPage::copyLink(const Tool& tool) {
    QApplication::clipboard()->setText(toQt(tool.link));
    Q_EMIT navigator_.said(tr("Link copied: %1").arg(toQt(tool.name)));
}

} // namespace alongside
