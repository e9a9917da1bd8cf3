#include "window/sidebar.h"

#include "shared/button.h"
#include "shared/icon.h"
#include "shared/icon_label.h"
#include "shared/label.h"
#include "shared/navigation_item.h"
#include "shared/tokens.h"
#include "shared/window_action.h"
#include "window/privacy_line.h"
#include "window/window_actions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kFoldedWidth = 64;
constexpr int kMark = 22, kLowItem = size::kTarget;
constexpr int kLowBelow = 420; // design pixels: there the ways to the pages need all the height

} // namespace

Sidebar::Sidebar(WindowActions& actions, bool encrypted, QWidget* parent)
    : QWidget(parent), column_(new QVBoxLayout(this)) {
    column_->setSpacing(px(2));
    column_->addWidget(top_ = makeTop());
    const auto* log = actions.logMeeting();
    logMeeting_ = makeButton(ButtonKind::Primary, log->iconText(), log->icon().name());
    logMeeting_->setAccessibleName(log->iconText());
    logMeeting_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    logMeeting_->setToolTip(wordsWithKeys(*log));
    connect(logMeeting_, &QPushButton::clicked, log, &QAction::trigger);
    column_->addSpacing(px(space::kSmall));
    column_->addWidget(logMeeting_);
    column_->addSpacing(px(space::kMedium));

    for (const auto page : {MainPage::Today, MainPage::Teachers, MainPage::Meetings, MainPage::NextSteps,
                            MainPage::Library, MainPage::Reflect, MainPage::Reports})
        addPage(actions, page);
    column_->addStretch();
    find_ = add(actions.findOrDo());
    find_->showKeys();
    addPage(actions, MainPage::Settings);
    addMore(actions);
    privacy_ = new PrivacyLine(encrypted);
    connect(privacy_, &QPushButton::clicked, this, &Sidebar::privacyAsked);
    column_->addWidget(privacy_);
    setFolded(false);
}

QWidget* Sidebar::makeTop() {
    auto* top = new QWidget;
    topRow_ = new QHBoxLayout(top);
    topRow_->setSpacing(px(space::kSmall));
    name_ = makeLabel(tr("Alongside"), TextRole::Heading);
    topRow_->addWidget(new IconLabel(QStringLiteral("alongside-mark"), Tone::Accent, kMark));
    topRow_->addWidget(name_, 1);
    return top;
}

NavigationItem* Sidebar::add(QAction* action) {
    auto* item = new NavigationItem(action->icon().name(), action->iconText(), keysOf(*action));
    connect(item, &QPushButton::clicked, action, &QAction::trigger);
    column_->addWidget(item);
    return item;
}

void Sidebar::addPage(WindowActions& actions, MainPage page) {
    pages_.push_back(add(actions.page(page)));
}

void Sidebar::addMore(WindowActions& actions) {
    more_ = new NavigationItem(QStringLiteral("ellipsis"), tr("More"));
    auto* menu = actions.makeMoreMenu();
    menu->setParent(more_, Qt::Popup);
    connect(more_, &QPushButton::clicked, this,
            [this, menu] { menu->popup(more_->mapToGlobal(QPoint(0, -menu->sizeHint().height()))); });
    column_->addWidget(more_);
}

void Sidebar::showPage(MainPage page) {
    for (std::size_t i = 0; i < pages_.size(); ++i)
        pages_[i]->setCurrent(i == static_cast<std::size_t>(page));
}

void Sidebar::setOverdue(int promises) {
    pages_[static_cast<std::size_t>(MainPage::NextSteps)]->setCount(promises);
}

void Sidebar::setFolded(bool folded) {
    folded_ = folded;
    setFixedWidth(px(folded ? kFoldedWidth : size::kSidebar));
    name_->setVisible(!folded);
    privacy_->setFolded(folded);
    logMeeting_->setText(folded ? QString() : logMeeting_->accessibleName());
    for (auto* item : {find_, more_})
        item->setFolded(folded);
    for (auto* item : pages_)
        item->setFolded(folded);
    fit();
}

// Folded, what has no words stands in the middle.
void Sidebar::fit() {
    const bool low = height() < px(kLowBelow);
    const int above = px(low ? space::kTiny : space::kMedium);
    column_->setSpacing(low ? 0 : px(2));
    column_->setContentsMargins(px(space::kMedium), above, px(space::kMedium), above);
    topRow_->setContentsMargins(px(folded_ ? 0 : space::kSmall), px(space::kTiny), 0, px(space::kTiny));
    top_->setVisible(!low);
    privacy_->setVisible(!low); // Settings leads there, too
    auto items = pages_;
    items.insert(items.end(), {find_, more_});
    for (auto* item : items)
        item->setMaximumHeight(low ? px(kLowItem) : QWIDGETSIZE_MAX);
}

void Sidebar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void Sidebar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto& colours = coloursOf(this);
    painter.fillRect(rect(), colours.sidebar);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), {width() - 1, 0, 1, height()}), colours.border);
}

} // namespace alongside
