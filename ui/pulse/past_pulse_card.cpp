#include "pulse/past_pulse_card.h"

#include "pulse/said_list.h"
#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/pulse_words.h"

#include <QVBoxLayout>

namespace alongside {

PastPulseCard::PastPulseCard(const PulseForm& form, const Pulse& pulse, const Pulse* before, Date today,
                             QWidget* parent)
    : Card(capitalized(shortDay(pulse.on, today)), parent) {
    setObjectName(toQt(pulse.stamp.uuid));
    QList<SaidList::Line> lines;
    for (const auto& said : saidIn(pulse, before))
        lines += {textOf(form, said.reply.item), saidWords(form, said)};
    body()->addWidget(new SaidList(lines));
    if (!pulse.words.empty())
        body()->addWidget(new WrappedLabel(tr("“%1”", "a teacher's words").arg(toQt(pulse.words))));
    addActions(shortDay(pulse.on, today));
}

void PastPulseCard::addActions(const QString& title) {
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(actions, px(space::kSmall));
    const auto add = [&](const char* role, const QString& words, void (PastPulseCard::*chosen)()) {
        auto* button = new LinkButton(words);
        button->setObjectName(QString::fromLatin1(role));
        button->setAccessibleName(tr("%1: pulse of %2", "an action, and a day").arg(words, title));
        connect(button, &QPushButton::clicked, this, chosen);
        flow->addWidget(button);
    };
    add("correct", tr("Correct"), &PastPulseCard::correctChosen);
    add("remove", tr("Remove"), &PastPulseCard::removeChosen);
    body()->addWidget(actions);
}

} // namespace alongside
