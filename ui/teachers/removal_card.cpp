#include "teachers/removal_card.h"

#include "shared/button.h"
#include "shared/label.h"

#include <QVBoxLayout>

namespace alongside {
namespace {

// "12 meetings and visits, 3 wins"; only what there is.
QString listOf(const TakenAlong& along) {
    QStringList all;
    const auto add = [&](int count, const QString& words) {
        if (count > 0)
            all += words;
    };
    add(along.contacts, RemovalCard::tr("%Ln meeting(s) or visit(s)", nullptr, along.contacts));
    add(along.nextSteps, RemovalCard::tr("%Ln next step(s)", nullptr, along.nextSteps));
    add(along.wins, RemovalCard::tr("%Ln win(s)", nullptr, along.wins));
    add(along.agreements, RemovalCard::tr("%Ln version(s) of the agreement", nullptr, along.agreements));
    add(along.checklists, RemovalCard::tr("%Ln checklist(s)", nullptr, along.checklists));
    add(along.cycles, RemovalCard::tr("%Ln cycle(s)", nullptr, along.cycles));
    add(along.pulses, RemovalCard::tr("%Ln pulse(s)", nullptr, along.pulses));
    add(along.reflections, RemovalCard::tr("%Ln page(s) of your journal", nullptr, along.reflections));
    return all.join(QStringLiteral(", "));
}

} // namespace

RemovalCard::RemovalCard(QWidget* parent) : Card(tr("Remove"), parent), words_(new WrappedLabel) {
    auto* remove = makeButton(ButtonKind::Secondary, tr("Remove teacher"), QStringLiteral("trash-2"));
    body()->addWidget(words_);
    body()->addWidget(remove, 0, Qt::AlignLeft);
    connect(remove, &QPushButton::clicked, this, &RemovalCard::removalChosen);
}

void RemovalCard::show(const QString& name, const TakenAlong& along) {
    const auto list = listOf(along);
    QStringList sentences;
    sentences += list.isEmpty() ? tr("%1 goes into the bin.").arg(name)
                                : tr("%1 goes into the bin, and with the name: %2.").arg(name, list);
    if (along.staying > 0)
        sentences += tr("%Ln meeting(s) with others stay with them.", nullptr, along.staying);
    sentences += tr("The bin keeps it all until you empty it, and Undo brings it back at once. Where the coaching is "
                    "only over, end it instead.");
    words_->setWords(sentences.join(QLatin1Char(' ')));
}

} // namespace alongside
