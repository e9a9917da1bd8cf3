#include "library/templates_page.h"

#include "library/template_editor.h"
#include "shared/segmented_choice.h"
#include "shared/tokens.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alongside {

TemplatesPage::TemplatesPage(NotebookLink& link, const Content& content, QWidget* parent) : QWidget(parent) {
    auto* choice = new SegmentedChoice(tr("Template"), {tr("Checklist"), tr("Coaching goals")});
    choice->setCurrent(0);
    auto* forms = new QStackedWidget;
    for (const auto kind : everyValueOf<TemplateKind>())
        forms->addWidget(new TemplateEditor(link, content, kind));
    connect(choice, &SegmentedChoice::currentChanged, forms, &QStackedWidget::setCurrentIndex);
    auto* middle = new QWidget;
    middle->setMaximumWidth(px(size::kColumn));
    auto* left = new QHBoxLayout(middle);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(choice);
    left->addStretch();
    auto* margins = new QHBoxLayout;
    margins->setContentsMargins(px(space::kPage), px(space::kLarge), px(space::kPage), 0);
    margins->addWidget(middle);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(margins);
    column->addWidget(forms, 1);
    setFocusProxy(choice->findChild<QWidget*>());
}

} // namespace alongside
