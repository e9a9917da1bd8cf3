#include "reflect/journal_row.h"

#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/pill.h"
#include "shared/text.h"
#include "shared/wording/date_words.h"
#include "shared/wording/practice_words.h"

#include <QVBoxLayout>

namespace alongside {

JournalRow::JournalRow(const Reflection& page, const QString& name, const QString& question, Date today,
                       QWidget* parent)
    : QWidget(parent), page_(page) {
    setObjectName(toQt(page.stamp.uuid));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    const auto day = capitalized(dayWithWeekday(page.on, today));
    const auto title = name.isEmpty() ? day : tr("%1, about %2", "a day, a name").arg(day, name);
    column->addWidget(new WrappedLabel(title, TextRole::Strong));
    if (page.dimension)
        column->addWidget(makeFacts(wordsFor(*page.dimension)));
    if (!question.isEmpty())
        column->addWidget(new WrappedLabel(question, TextRole::Body, Shade::Secondary));
    column->addWidget(new WrappedLabel(toQt(page.text)));
    column->addWidget(makeActions(title));
}

QWidget* JournalRow::makeFacts(const QString& dimension) const {
    auto* facts = new QWidget;
    auto* flow = new FlowLayout(facts, px(space::kTiny));
    const auto tone = toneOf(*page_.dimension);
    flow->addWidget(new Pill(dimension, tone, iconOf(tone)));
    return facts;
}

QWidget* JournalRow::makeActions(const QString& title) {
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(actions, px(space::kSmall));
    const auto add = [&](const char* role, const QString& words, void (JournalRow::*chosen)()) {
        auto* button = new LinkButton(words);
        button->setObjectName(QString::fromLatin1(role));
        button->setAccessibleName(tr("%1: %2", "an action and the page").arg(words, title));
        connect(button, &QPushButton::clicked, this, chosen);
        flow->addWidget(button);
    };
    add("edit", tr("Edit"), &JournalRow::editChosen);
    add("remove", tr("Remove"), &JournalRow::removeChosen);
    return actions;
}

} // namespace alongside
