#include "reflect/reflect_page.h"

#include "pulse/anonymous_page.h"
#include "reflect/journal_page.h"
#include "shared/button.h"
#include "shared/flow_layout.h"
#include "shared/page_header.h"
#include "shared/segmented_choice.h"
#include "shared/tokens.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alongside {

ReflectPage::ReflectPage(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent)
    : QWidget(parent), link_(link), navigator_(navigator), content_(content),
      choice_(new SegmentedChoice(tr("Part of Reflect"), {tr("Journal"), tr("Pulse without names")})),
      write_(makeButton(ButtonKind::Primary, tr("Write"), QStringLiteral("notebook-pen"))), parts_(new QStackedWidget),
      journal_(new JournalPage(link, navigator, content.prompts)) {
    auto* margins = new QHBoxLayout;
    margins->setContentsMargins(px(space::kPage), px(space::kSection), px(space::kPage), 0);
    margins->addWidget(makeTop());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(margins);
    column->addWidget(parts_, 1);
    parts_->addWidget(journal_);
    connect(choice_, &SegmentedChoice::currentChanged, this,
            [this](int part) { showPart(static_cast<ReflectPart>(part)); });
    showPart(ReflectPart::Journal);
}

QWidget* ReflectPage::makeTop() {
    auto* top = new QWidget;
    top->setMaximumWidth(px(size::kColumn));
    auto* header = new PageHeader(tr("Reflect"));
    header->setSubtitle(tr("Your journal is private. A page never leaves this notebook unless you ask for it."));
    connect(write_, &QPushButton::clicked, this, [this] { Q_EMIT navigator_.newReflectionWanted({}); });
    header->addToActions(write_);
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(header);
    auto* flow = new FlowLayout; // a column would give a choice that wraps no height
    flow->addWidget(choice_);
    column->addLayout(flow);
    return top;
}

void ReflectPage::showPart(ReflectPart part) {
    if (part == ReflectPart::Anonymous && !anonymous_)
        parts_->addWidget(anonymous_ = new AnonymousPage(link_, navigator_, content_));
    QWidget* shown = journal_;
    if (part == ReflectPart::Anonymous)
        shown = anonymous_;
    choice_->setCurrent(static_cast<int>(part));
    write_->setVisible(part == ReflectPart::Journal);
    parts_->setCurrentWidget(shown);
    setFocusProxy(shown);
}

void ReflectPage::narrowTo(TeacherId teacher, const std::optional<Dimension>& dimension) {
    showPart(ReflectPart::Journal);
    journal_->narrowTo(teacher, dimension);
}

} // namespace alongside
