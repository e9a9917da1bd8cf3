#include "agreement/section_reading.h"

#include "agreement/section_form.h"
#include "shared/card.h"
#include "shared/label.h"
#include "shared/text.h"
#include "shared/wording/agreement_words.h"
#include "shared/wording/date_words.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QVBoxLayout>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

WrappedLabel* answerLabel(const QString& words) {
    auto* label = words.isEmpty() ? new WrappedLabel(capitalized(leftOpenWords()), TextRole::Body, Shade::Secondary)
                                  : new WrappedLabel(words);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void addPair(QVBoxLayout& column, const QString& question, const QString& answer) {
    auto* pair = new QVBoxLayout;
    pair->setSpacing(px(2));
    pair->addWidget(new WrappedLabel(question, TextRole::Small, Shade::Secondary));
    pair->addWidget(answerLabel(answer));
    column.addLayout(pair);
}

void addAcknowledgements(QVBoxLayout& column, const Agreement& agreement) {
    for (const auto& said : agreement.acknowledgements) {
        const auto who =
            said.who == Side::Coach ? Say::tr("The coach acknowledged it") : Say::tr("The teacher acknowledged it");
        addPair(column, who, Say::tr("%1, %2").arg(toQt(said.name), fullDay(said.on)));
    }
}

} // namespace

std::unique_ptr<Card> makeSectionReading(const FormSection& section, const Agreement& agreement, bool isLast) {
    auto card = std::make_unique<Card>();
    card->setAccessibleName(toQt(section.title));
    card->body()->setSpacing(px(space::kLarge));
    card->body()->addWidget(makeSectionHead(section));
    for (const auto& field : section.fields)
        addPair(*card->body(), toQt(field.question), answerWords(field, agreement));
    if (isLast)
        addAcknowledgements(*card->body(), agreement);
    return card;
}

std::unique_ptr<QWidget> makeSignersReading(const Signers& signers) {
    auto names = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(names.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kSmall));
    addPair(*column, Say::tr("The coach"), signers.coach.name);
    addPair(*column, Say::tr("The teacher"), signers.teacher.name);
    if (!signers.coach.day.isEmpty() || !signers.teacher.day.isEmpty())
        column->addWidget(new WrappedLabel(Say::tr("So you are named in what you acknowledged. Role, email and hours "
                                                   "are no part of it: they stand in Settings and in the profile."),
                                           TextRole::Small, Shade::Secondary));
    return names;
}

std::unique_ptr<Card> makeDifferenceReading(const std::vector<ChangedAnswer>& changes, const Agreement& before) {
    auto card = std::make_unique<Card>();
    card->setAccessibleName(Say::tr("What changed"));
    card->body()->setSpacing(px(space::kMedium));
    card->body()->addWidget(new WrappedLabel(
        Say::tr("What changed since version %1").arg(QLocale().toString(before.version)), TextRole::Heading));
    if (changes.empty())
        card->body()->addWidget(
            new WrappedLabel(Say::tr("Nothing yet. Both versions say the same."), TextRole::Body, Shade::Secondary));
    for (const auto& change : changes) {
        card->body()->addWidget(new Rule);
        card->body()->addWidget(new WrappedLabel(toQt(change.question.question), TextRole::Strong));
        auto* sides = new QGridLayout;
        sides->setHorizontalSpacing(px(space::kLarge));
        sides->setVerticalSpacing(px(2));
        sides->setColumnStretch(0, 1);
        sides->setColumnStretch(1, 1);
        sides->addWidget(makeLabel(Say::tr("Was"), TextRole::Small, Shade::Secondary), 0, 0);
        sides->addWidget(makeLabel(Say::tr("Now"), TextRole::Small, Shade::Secondary), 0, 1);
        sides->addWidget(answerLabel(answerWords(change.question, change.was)), 1, 0, Qt::AlignTop);
        sides->addWidget(answerLabel(answerWords(change.question, change.now)), 1, 1, Qt::AlignTop);
        card->body()->addLayout(sides);
    }
    return card;
}

} // namespace alongside
