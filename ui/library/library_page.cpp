#include "library/library_page.h"

#include "library/moves_page.h"
#include "library/research_page.h"
#include "library/templates_page.h"
#include "library/tools_page.h"
#include "shared/named_combo.h"
#include "shared/page_header.h"
#include "shared/segmented_choice.h"
#include "shared/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kNarrowest = 200;

QStringList partWords() {
    return {LibraryPage::tr("Moves"), LibraryPage::tr("Tools"), LibraryPage::tr("Templates"),
            LibraryPage::tr("Why trust matters")};
}

} // namespace

LibraryPage::LibraryPage(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent)
    : QWidget(parent), link_(link), navigator_(navigator), content_(content),
      choice_(new SegmentedChoice(tr("Part of the library"), partWords())), narrowChoice_(new QComboBox),
      parts_(new QStackedWidget) {
    narrowChoice_->addItems(partWords());
    auto* margins = new QHBoxLayout;
    margins->setContentsMargins(px(space::kPage), px(space::kSection), px(space::kPage), 0);
    margins->addWidget(makeTop());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(margins);
    column->addWidget(parts_, 1);
    connect(choice_, &SegmentedChoice::currentChanged, this,
            [this](int part) { showPart(static_cast<LibraryPart>(part)); });
    connect(narrowChoice_, &QComboBox::currentIndexChanged, this,
            [this](int part) { showPart(static_cast<LibraryPart>(part)); });
    showPart(LibraryPart::Moves);
}

QWidget* LibraryPage::makeTop() {
    auto* top = new QWidget;
    top->setMaximumWidth(px(size::kColumn));
    top->setMinimumWidth(px(kNarrowest)); // else the choice would keep the page too wide for the other one to be shown
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kMedium));
    column->addWidget(new PageHeader(tr("Library")));
    auto* row = new QHBoxLayout;
    row->addWidget(choice_);
    row->addWidget(narrowChoice_);
    row->addStretch();
    column->addLayout(row);
    nameCombo(narrowChoice_, choice_->accessibleName());
    return top;
}

QWidget* LibraryPage::made(LibraryPart part) {
    switch (part) {
    case LibraryPart::Moves:
        return new MovesPage(link_, navigator_, content_.moves);
    case LibraryPart::Tools:
        return new ToolsPage(link_, navigator_, content_.tools);
    case LibraryPart::Templates:
        return new TemplatesPage(link_, content_);
    case LibraryPart::Research:
        break;
    }
    return new ResearchPage(content_.research);
}

void LibraryPage::showPart(LibraryPart part) {
    auto*& page = built_[static_cast<std::size_t>(part)];
    if (!page)
        parts_->addWidget(page = made(part));
    choice_->setCurrent(static_cast<int>(part));
    narrowChoice_->setCurrentIndex(static_cast<int>(part));
    parts_->setCurrentWidget(page);
    setFocusProxy(page);
}

void LibraryPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool fits = width() - 2 * px(space::kPage) >= choice_->sizeHint().width();
    choice_->setVisible(fits);
    narrowChoice_->setVisible(!fits);
}

} // namespace alongside
