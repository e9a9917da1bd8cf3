#include "today/agreements_card.h"

#include "shared/avatar.h"
#include "shared/button.h"
#include "shared/folding_row.h"
#include "shared/label.h"
#include "today/today_words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

constexpr int kWho = 150; // design pixels: as narrow as a name may get before the button goes below it

} // namespace

AgreementsCard::AgreementsCard(const Day& day, std::size_t most, QWidget* parent) : Card(parent) {
    const auto& list = day.view.agreements;
    for (std::size_t i = 0; i < std::min(list.size(), most); ++i) {
        if (i > 0)
            body()->addWidget(new Rule);
        body()->addWidget(makeRow(day, list[i]));
    }
}

QWidget* AgreementsCard::makeRow(const Day& day, const AgreementToDo& toDo) {
    const auto name = day.nameOf(toDo.teacher);
    auto* who = new QWidget;
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new WrappedLabel(name, TextRole::Strong));
    words->addWidget(new WrappedLabel(askWords(toDo, day.date), TextRole::Small, Shade::Secondary));
    auto* row = new QHBoxLayout(who);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kMedium));
    row->addWidget(new Avatar(name, 28), 0, Qt::AlignTop);
    row->addLayout(words, 1);

    const auto deed = deedWords(toDo.ask);
    auto* button = makeSmallButton(ButtonKind::Secondary, deed);
    button->setAccessibleName(tr("%1: agreement with %2", "a button, and a teacher").arg(deed, name));
    button->setObjectName(QStringLiteral("agreement-%1").arg(toDo.teacher.value));
    connect(button, &QPushButton::clicked, this, [this, id = toDo.teacher] { Q_EMIT agreementWanted(id); });
    auto* whole = new FoldingRow(who, button);
    whole->setComfortable(kWho);
    return whole;
}

} // namespace alongside
