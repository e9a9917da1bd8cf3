#include "today/pulses_card.h"

#include "shared/avatar.h"
#include "shared/button.h"
#include "shared/folding_row.h"
#include "shared/label.h"
#include "today/today_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {

PulsesCard::PulsesCard(const Day& day, std::size_t most, QWidget* parent) : Card(parent) {
    const auto& list = day.view.pulses;
    for (std::size_t i = 0; i < std::min(list.size(), most); ++i) {
        if (i > 0)
            body()->addWidget(new Rule);
        body()->addWidget(makeRow(day, list[i]));
    }
}

QWidget* PulsesCard::makeRow(const Day& day, const PulseToDo& toDo) {
    const auto name = day.nameOf(toDo.teacher);
    auto* who = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new ElidedLabel(name, TextRole::Strong));
    words->addWidget(new WrappedLabel(pulseWords(toDo, day.date), TextRole::Small, Shade::Secondary));
    auto* row = new QHBoxLayout(who);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kMedium));
    row->addWidget(new Avatar(name, 28), 0, Qt::AlignTop);
    row->addLayout(words, 1);

    auto* button = makeSmallButton(ButtonKind::Secondary, tr("Open"));
    button->setAccessibleName(tr("Open: pulse of %1").arg(name));
    button->setObjectName(QStringLiteral("pulse-%1").arg(toDo.teacher.value));
    connect(button, &QPushButton::clicked, this, [this, toDo] {
        if (toDo.manner == PulseManner::Anonymous)
            Q_EMIT anonymousWanted();
        else
            Q_EMIT pulseWanted(toDo.teacher);
    });
    return new FoldingRow(who, button);
}

} // namespace alongside
