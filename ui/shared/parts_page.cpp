#include "shared/parts_page.h"

#include "shared/named_combo.h"
#include "shared/page_header.h"
#include "shared/segmented_choice.h"
#include "shared/tokens.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kNarrowest = 200;

} // namespace

PartsPage::PartsPage(const QString& title, const QString& choice, const QStringList& parts, QWidget* parent)
    : QWidget(parent), header_(new PageHeader(title)), choice_(new SegmentedChoice(choice, parts)),
      narrowChoice_(new QComboBox), stack_(new QStackedWidget), built_(static_cast<std::size_t>(parts.size())) {
    narrowChoice_->addItems(parts);
    auto* margins = new QHBoxLayout;
    margins->setContentsMargins(px(space::kPage), px(space::kSection), px(space::kPage), 0);
    margins->addWidget(makeTop());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(margins);
    column->addWidget(stack_, 1);
    connect(choice_, &SegmentedChoice::currentChanged, this, &PartsPage::showPart);
    connect(narrowChoice_, &QComboBox::currentIndexChanged, this, &PartsPage::showPart);
}

QWidget* PartsPage::makeTop() {
    auto* top = new QWidget;
    top->setMaximumWidth(px(size::kColumn));
    top->setMinimumWidth(px(kNarrowest)); // else the choice would keep the page too wide for the other one to be shown
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(header_);
    auto* row = new QHBoxLayout;
    row->addWidget(choice_);
    row->addWidget(narrowChoice_);
    row->addStretch();
    column->addLayout(row);
    nameCombo(narrowChoice_, choice_->accessibleName());
    return top;
}

void PartsPage::showPart(int part) {
    auto*& page = built_[static_cast<std::size_t>(part)];
    if (!page)
        stack_->addWidget(page = made(part));
    choice_->setCurrent(part);
    const QSignalBlocker quiet(narrowChoice_);
    narrowChoice_->setCurrentIndex(part);
    stack_->setCurrentWidget(page);
    setFocusProxy(page);
    shown(part);
    Q_EMIT partShown(part);
}

void PartsPage::fold() {
    const bool fits = width() - 2 * px(space::kPage) >= choice_->sizeHint().width();
    choice_->setVisible(fits);
    narrowChoice_->setVisible(!fits);
}

void PartsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fold();
}

void PartsPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fold();
}

} // namespace alongside
