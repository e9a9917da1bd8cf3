#include "reports/document_view.h"

#include "shared/card.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/take_away.h"
#include "shared/text.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <utility>

namespace alongside {
namespace {

constexpr std::size_t kLinesAtFirst = 12;
constexpr int kLongestBeside = 48; // characters; longer words stand below what they are about

bool fitsBeside(const DocumentItem& item) {
    return item.value.size() <= kLongestBeside && !item.value.contains(QLatin1Char('\n')) && !item.label.isEmpty();
}

QWidget* rowFor(const DocumentItem& item) {
    if (item.value.isEmpty())
        return new WrappedLabel(item.label);
    auto* row = new QWidget;
    if (fitsBeside(item)) {
        auto* side = new QHBoxLayout(row);
        side->setContentsMargins(0, 0, 0, 0);
        side->setSpacing(px(space::kLarge));
        side->addWidget(new WrappedLabel(item.label), 2); // near enough that no eye slips a row on its way across
        side->addWidget(new WrappedLabel(item.value, TextRole::Strong), 3);
        return row;
    }
    auto* below = new QVBoxLayout(row);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(px(2));
    if (!item.label.isEmpty())
        below->addWidget(new WrappedLabel(item.label, TextRole::Strong));
    below->addWidget(new WrappedLabel(item.value));
    return row;
}

} // namespace

DocumentView::DocumentView(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
}

void DocumentView::setDocument(const ReportDocument& document) {
    if (content_ && document == document_)
        return; // the reader keeps the place
    if (document.title != document_.title)
        whole_.clear();
    document_ = document;
    build();
}

void DocumentView::build() {
    takeAway(std::exchange(content_, new QWidget));
    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kLarge));
    for (const auto& section : document_.sections)
        column->addWidget(makeCard(section));
    if (!document_.closing.isEmpty())
        column->addWidget(new WrappedLabel(document_.closing, TextRole::Small, Shade::Secondary));
    column_->addWidget(content_);
}

QWidget* DocumentView::makeCard(const DocumentSection& section) {
    auto* card = new Card(section.heading);
    if (!section.intro.isEmpty())
        card->body()->addWidget(new WrappedLabel(section.intro, TextRole::Small, Shade::Secondary));
    const bool whole = section.items.size() <= kLinesAtFirst + 3 || whole_.contains(section.heading);
    const auto shown = whole ? section.items.size() : kLinesAtFirst;
    for (std::size_t i = 0; i < shown; ++i)
        card->body()->addWidget(rowFor(section.items[i]));
    if (!whole) {
        auto* all = new LinkButton(tr("Show all %Ln", nullptr, countOf(section.items)));
        connect(all, &QPushButton::clicked, this, [this, heading = section.heading] {
            whole_ += heading;
            build();
        });
        card->body()->addWidget(all, 0, Qt::AlignLeft);
    }
    return card;
}

} // namespace alongside
