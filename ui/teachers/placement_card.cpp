#include "teachers/placement_card.h"

#include "shared/button.h"
#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"

#include <QVBoxLayout>

namespace alongside {

QString placementWords(const Placement& placement) {
    const auto school = toQt(placement.school.name);
    if (placement.from && placement.until)
        return PlacementCard::tr("You taught at %1 from %2 to %3.")
            .arg(school, monthAndYear(*placement.from), monthAndYear(*placement.until));
    if (placement.until)
        return PlacementCard::tr("You taught at %1 until %2.").arg(school, monthAndYear(*placement.until));
    if (placement.from)
        return PlacementCard::tr("You taught at %1 from %2 on.").arg(school, monthAndYear(*placement.from));
    return PlacementCard::tr("You once taught at %1.").arg(school);
}

PlacementCard::PlacementCard(QWidget* parent)
    : Card(tr("Where you once taught"), parent), where_(new WrappedLabel({}, TextRole::Strong)),
      prompts_(new WrappedLabel) {
    setHeadingIcon(QStringLiteral("handshake"));
    auto* start = makeButton(ButtonKind::Secondary, tr("Start the conversation"), QStringLiteral("signature"));
    auto* done = makeButton(ButtonKind::Quiet, tr("We have talked about it"));
    auto* later = makeButton(ButtonKind::Quiet, tr("Not now"));
    body()->addWidget(where_);
    body()->addWidget(new WrappedLabel(
        tr("Coaches are often advised not to coach in a building where they taught: old friendships, old quarrels and "
           "the old role come along. Others answer that most coaches come from the same school or district, and that "
           "shared history helps one who is open about what they do not know. It is advice, not research, and people "
           "disagree about it.")));
    body()->addWidget(new WrappedLabel(tr("What helps either way is to say it aloud once:")));
    body()->addWidget(prompts_);
    body()->addWidget(new WrappedLabel(
        tr("Start the conversation opens section 1 of your agreement, where you keep what the two of you decide; an "
           "acknowledged agreement goes on as a new version. Sources: Thinking Collaborative on trust and coaching; "
           "Education Week on Reading First coaches; TeachBoost on going from teacher to coach."),
        TextRole::Small, Shade::Secondary));
    auto* ways = new FlowLayout;
    for (auto* way : {start, done, later})
        ways->addWidget(way);
    body()->addLayout(ways);
    connect(start, &QPushButton::clicked, this, &PlacementCard::conversationChosen);
    connect(done, &QPushButton::clicked, this, &PlacementCard::putAway);
    connect(later, &QPushButton::clicked, this, &PlacementCard::putAway);
}

void PlacementCard::show(const Placement& placement, const QString& name) {
    where_->setWords(placementWords(placement));
    const QStringList prompts{
        // The name does not come first: one written from right to left would turn all of it around.
        tr("“We know each other from before, %1. I am here in another role now. What should stay, and what should be "
           "different?”")
            .arg(name),
        tr("“What you told me back then stays there. I bring none of it into coaching unless you do.”"),
        tr("“What have you heard about what I do now? What of it worries you?”"),
        tr("“If I slip back into the old role, how will you let me know?”")};
    prompts_->setWords(prompts.join(QLatin1Char('\n')));
}

} // namespace alongside
