#include "window/sidebar.h"

#include "shared/button.h"
#include "shared/icon.h"
#include "shared/icon_label.h"
#include "shared/label.h"
#include "shared/navigation_item.h"
#include "shared/tokens.h"
#include "window/privacy_line.h"

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

Sidebar::Sidebar(QMenu* more, bool encrypted, QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
    column_->setSpacing(px(2));
    column_->addWidget(top_ = makeTop());
    logMeeting_ = makeButton(ButtonKind::Primary, tr("Log meeting"), QStringLiteral("plus"));
    logMeeting_->setAccessibleName(tr("Log meeting"));
    logMeeting_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    logMeeting_->setToolTip(tr("Log meeting (Ctrl+L)"));
    connect(logMeeting_, &QPushButton::clicked, this, &Sidebar::logMeetingAsked);
    column_->addSpacing(px(space::kSmall));
    column_->addWidget(logMeeting_);
    column_->addSpacing(px(space::kMedium));

    addPage(MainPage::Today, "sun", tr("Today"), QStringLiteral("Ctrl+1"));
    addPage(MainPage::Teachers, "users", tr("Teachers"), QStringLiteral("Ctrl+2"));
    addPage(MainPage::Meetings, "messages-square", tr("Meetings"), QStringLiteral("Ctrl+3"));
    addPage(MainPage::NextSteps, "list-todo", tr("Next steps"), QStringLiteral("Ctrl+4"));
    addPage(MainPage::Library, "library", tr("Library"), QStringLiteral("Ctrl+5"));
    addPage(MainPage::Reflect, "notebook-pen", tr("Reflect"), QStringLiteral("Ctrl+6"));
    addPage(MainPage::Reports, "file-text", tr("Reports"), QStringLiteral("Ctrl+7"));

    column_->addStretch();
    addPage(MainPage::Settings, "settings", tr("Settings"), QStringLiteral("Ctrl+,"));
    more_ = new NavigationItem(QStringLiteral("ellipsis"), tr("More"));
    more->setParent(more_, Qt::Popup);
    connect(more_, &QPushButton::clicked, this,
            [this, more] { more->popup(more_->mapToGlobal(QPoint(0, -more->sizeHint().height()))); });
    column_->addWidget(more_);
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

void Sidebar::addPage(MainPage page, const char* iconName, const QString& words, const QString& keys) {
    auto* item = new NavigationItem(QString::fromLatin1(iconName), words);
    item->setToolTip(QStringLiteral("%1 (%2)").arg(words, keys));
    connect(item, &QPushButton::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
    pages_.push_back(item);
    column_->addWidget(item);
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
    logMeeting_->setText(folded ? QString() : tr("Log meeting"));
    more_->setFolded(folded);
    for (auto* item : pages_)
        item->setFolded(folded);
    fit();
}

// Folded, what has no words stands in the middle.
void Sidebar::fit() {
    const bool low = height() < px(kLowBelow);
    const int above = px(low ? space::kSmall : space::kMedium);
    column_->setContentsMargins(px(space::kMedium), above, px(space::kMedium), above);
    topRow_->setContentsMargins(px(folded_ ? 0 : space::kSmall), px(space::kTiny), 0, px(space::kTiny));
    top_->setVisible(!low);
    privacy_->setVisible(!low); // Settings leads there, too
    for (auto* item : pages_)
        item->setMaximumHeight(low ? px(kLowItem) : QWIDGETSIZE_MAX);
    more_->setMaximumHeight(low ? px(kLowItem) : QWIDGETSIZE_MAX);
}

void Sidebar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fit();
}

void Sidebar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const auto& colours = coloursOf(this);
    painter.fillRect(rect(), colours.sidebar);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colours.border);
}

} // namespace alongside
