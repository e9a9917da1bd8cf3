#include "teachers/coaching_card.h"

#include "shared/button.h"
#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/wording/date_words.h"
#include "shared/wording/teacher_words.h"

#include <QVBoxLayout>

namespace alongside {
namespace {

QString stateWords(TeacherStatus status, const QString& name) {
    switch (status) {
    case TeacherStatus::Active:
        return CoachingCard::tr("You and %1 work together.").arg(name);
    case TeacherStatus::Light:
        return CoachingCard::tr("Light touch: you and %1 keep in touch, without a cycle.").arg(name);
    case TeacherStatus::Paused:
        return CoachingCard::tr("The coaching of %1 is paused.").arg(name);
    case TeacherStatus::Ended:
        return CoachingCard::tr("The coaching of %1 has ended.").arg(name);
    }
    return {};
}

QString meansWords(TeacherStatus status) {
    switch (status) {
    case TeacherStatus::Active:
    case TeacherStatus::Light:
        return CoachingCard::tr("Past your rhythm, the quiet list on Today names the two of you.");
    case TeacherStatus::Paused:
        return CoachingCard::tr("The quiet list leaves the two of you out, and nothing asks for a check-in. What you "
                                "promised stays due, the agreement holds, and the time counts against nobody.");
    case TeacherStatus::Ended:
        return CoachingCard::tr("The quiet list leaves the two of you out, and lists of names put this one last. "
                                "Everything stays to be read, and what you promised stays due.");
    }
    return {};
}

QString wayWords(TeacherStatus to, TeacherStatus from) {
    switch (to) {
    case TeacherStatus::Active:
        return from == TeacherStatus::Light ? CoachingCard::tr("Full coaching again") : CoachingCard::tr("Return");
    case TeacherStatus::Light:
        return CoachingCard::tr("Make it a light touch");
    case TeacherStatus::Paused:
        return CoachingCard::tr("Pause");
    case TeacherStatus::Ended:
        return CoachingCard::tr("End coaching");
    }
    return {};
}

bool leads(TeacherStatus from, TeacherStatus to) {
    if (from == to)
        return false;
    if (from == TeacherStatus::Ended)
        return to == TeacherStatus::Active;
    return from != TeacherStatus::Paused || to != TeacherStatus::Light;
}

QString aheadWords(const Teacher& teacher, bool leftOpen, Date today) {
    const auto since = shortDay(teacher.startedOn, today);
    if (isCoached(teacher))
        return CoachingCard::tr("Pausing and ending hold from today. No day is kept for them: the timeline shows when "
                                "you last met, and “working together since” stays %1.")
            .arg(since);
    auto words = CoachingCard::tr("Returning holds from today. “Working together since” stays %1 unless you change it, "
                                  "and the quiet list counts from your last meeting, so it may name you at once.")
                     .arg(since);
    if (leftOpen && teacher.status == TeacherStatus::Ended)
        words += QLatin1Char(' ') +
                 CoachingCard::tr("A cycle or an agreement is still open; you can close it on its own tab.");
    return words;
}

} // namespace

CoachingCard::CoachingCard(QWidget* parent)
    : Card(tr("Coaching"), parent), state_(new WrappedLabel({}, TextRole::Strong)), means_(new WrappedLabel),
      ahead_(new WrappedLabel({}, TextRole::Small, Shade::Secondary)), ways_(new FlowLayout) {
    body()->addWidget(state_);
    body()->addWidget(means_);
    body()->addLayout(ways_);
    body()->addWidget(ahead_);
    for (const auto status : everyValueOf<TeacherStatus>())
        offer(status);
}

void CoachingCard::offer(TeacherStatus status) {
    auto* way = makeButton(ButtonKind::Secondary, wayWords(status, TeacherStatus::Active));
    buttons_.emplace_back(status, way);
    ways_->addWidget(way);
    connect(way, &QPushButton::clicked, this, [this, status] { Q_EMIT statusChosen(status); });
}

void CoachingCard::show(const Teacher& teacher, bool leftOpen, Date today) {
    state_->setWords(stateWords(teacher.status, calledWords(teacher)));
    means_->setWords(meansWords(teacher.status));
    ahead_->setWords(aheadWords(teacher, leftOpen, today));
    for (const auto& [status, way] : buttons_) {
        way->setText(wayWords(status, teacher.status));
        way->setVisible(leads(teacher.status, status));
    }
}

} // namespace alongside
