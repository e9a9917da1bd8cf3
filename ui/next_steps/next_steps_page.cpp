#include "next_steps/next_steps_page.h"

#include "next_steps/next_steps_view.h"
#include "shared/button.h"
#include "shared/page_header.h"
#include "shared/scroll_area.h"
#include "shared/tokens.h"

#include <QVBoxLayout>

namespace alongside {

NextStepsPage::NextStepsPage(NotebookLink& link, Navigator& navigator, QWidget* parent) : QWidget(parent) {
    auto* header = new PageHeader(tr("Next steps"));
    auto* ledger = new NextStepsView(link, navigator, {});
    auto* add = makeButton(ButtonKind::Primary, tr("Add next step"), QStringLiteral("plus"));
    connect(add, &QPushButton::clicked, ledger, &NextStepsView::addNextStep);
    header->addToActions(add);
    auto* content = new QWidget;
    content->setMaximumWidth(px(size::kColumn));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kLarge));
    column->addWidget(header);
    column->addWidget(ledger, 1);
    auto* whole = new QWidget;
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(px(space::kPage), px(space::kSection), px(space::kPage), px(space::kSection));
    row->addWidget(content);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(makeScrollArea(whole)); // in large text and a low window the list would get no room
    setFocusProxy(ledger);
}

} // namespace alongside
