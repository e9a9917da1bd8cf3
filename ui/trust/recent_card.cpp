#include "trust/recent_card.h"

#include "shared/label.h"
#include "shared/link_button.h"
#include "trust/timeline_list.h"

#include <QVBoxLayout>

namespace alongside {

RecentCard::RecentCard(QWidget* parent)
    : Card(tr("Timeline"), parent), list_(new TimelineList(TimelineList::Extent::WholeHeight)),
      nothing_(new WrappedLabel(tr("Nothing yet. The first meeting you log stands here."), TextRole::Body,
                                Shade::Secondary)),
      all_(new LinkButton(tr("Show all"))) {
    addToHeading(all_);
    body()->addWidget(list_);
    body()->addWidget(nothing_);
    body()->addStretch();
    connect(list_, &TimelineList::opened, this, &RecentCard::opened);
    connect(list_, &TimelineList::deedChosen, this, &RecentCard::deedChosen);
    connect(all_, &QPushButton::clicked, this, &RecentCard::allWanted);
}

void RecentCard::show(const QList<TimelineItem>& latest, std::size_t count, Date today) {
    list_->show(latest, today);
    list_->setVisible(!latest.isEmpty());
    nothing_->setVisible(latest.isEmpty());
    all_->setText(tr("Show all %1").arg(locale().toString(count)));
    all_->setVisible(count > 0);
}

} // namespace alongside
