#include "shared/page_header.h"

#include "shared/folding_row.h"
#include "shared/label.h"
#include "shared/tokens.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace alongside {

PageHeader::PageHeader(const QString& title, QWidget* parent)
    : QWidget(parent), row_(new QHBoxLayout), actions_(new QHBoxLayout),
      title_(new WrappedLabel(title, TextRole::Title)),
      subtitle_(new WrappedLabel({}, TextRole::Body, Shade::Secondary)) {
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(px(space::kMedium));
    auto* words = new QVBoxLayout;
    words->setSpacing(px(space::kTiny));
    words->addWidget(title_);
    words->addWidget(subtitle_);
    subtitle_->hide();
    row_->addLayout(words, 1);
    actions_->setContentsMargins(0, 0, 0, 0);
    actions_->setSpacing(px(space::kSmall));
    auto* front = new QWidget;
    front->setLayout(row_);
    auto* actions = new QWidget;
    actions->setLayout(actions_);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole_ = new FoldingRow(front, actions);
    whole->addWidget(whole_);
}

void PageHeader::setCompact(bool compact) {
    constexpr int kRoomForTitle = 320, kRoomWhenLow = 130; // design pixels
    setTextRole(title_, compact ? TextRole::Heading : TextRole::Title);
    whole_->setComfortable(compact ? kRoomWhenLow : kRoomForTitle);
}

void PageHeader::setTitle(const QString& title) {
    title_->setWords(title);
    // A name in another script stays beside its avatar.
    title_->setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute |
                         Qt::AlignVCenter);
}

void PageHeader::setSubtitle(const QString& subtitle) {
    subtitle_->setWords(subtitle);
    subtitle_->setVisible(!subtitle.isEmpty());
}

void PageHeader::setLeading(QWidget* widget) {
    row_->insertWidget(0, widget, 0, Qt::AlignTop);
}

void PageHeader::addToActions(QWidget* action) {
    actions_->addWidget(action);
}

SectionHeading::SectionHeading(const QString& words, QWidget* parent)
    : QWidget(parent), row_(new QHBoxLayout(this)), words_(new WrappedLabel(words, TextRole::Heading)) {
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(px(space::kSmall));
    row_->addWidget(words_, 1);
    setMinimumHeight(px(size::kTarget));
}

void SectionHeading::setWords(const QString& words) {
    words_->setWords(words);
}

void SectionHeading::addToActions(QWidget* action) {
    row_->addWidget(action);
}

} // namespace alongside
