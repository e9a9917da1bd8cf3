#include "library/tool_row.h"

#include "library/address_line.h"
#include "shared/completion_field.h"
#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/pill.h"
#include "shared/text.h"
#include "shared/tokens.h"
#include "shared/wording/date_words.h"
#include "shared/wording/practice_words.h"
#include "shared/wording/teacher_words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace alongside {
namespace {

// "Ana since 28 Sep · Tom since 1 Oct"
QString useWords(const Tool& tool, const Tables& tables, Date today) {
    QStringList words;
    for (const auto& use : tool.uses)
        if (const auto teacher = tables.teachers.find(use.teacher))
            words += ToolRow::tr("%1 since %2").arg(calledWords(*teacher), shortDay(use.since, today));
    return words.join(ToolRow::tr(" · "));
}

WrappedLabel* small(const QString& words) {
    return new WrappedLabel(words, TextRole::Small, Shade::Secondary);
}

} // namespace

ToolRow::ToolRow(const Tool& tool, const Tables& tables, Date today, QWidget* parent)
    : QWidget(parent), tool_(tool), uses_(useWords(tool, tables, today)) {
    setObjectName(toQt(tool.stamp.uuid));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(space::kTiny));
    column->addWidget(new WrappedLabel(toQt(tool.name), TextRole::Strong));
    if (!tool.does.empty())
        column->addWidget(new WrappedLabel(toQt(tool.does)));
    column->addWidget(makeFacts());
    if (!tool.caution.empty())
        column->addWidget(small(tr("Mind: %1").arg(toQt(tool.caution))));
    column->addWidget(small(uses_.isEmpty() ? tr("Not used with anyone yet") : tr("Used with %1").arg(uses_)));
    if (!tool.link.empty())
        column->addWidget(new AddressLine(toQt(tool.link), tr("Link: %1").arg(toQt(tool.name))));
    column->addWidget(makeActions());
}

QWidget* ToolRow::makeFacts() const {
    auto* facts = new QWidget;
    auto* flow = new FlowLayout(facts, px(space::kTiny));
    for (const auto dimension : tool_.builds) {
        const auto tone = toneOf(dimension);
        flow->addWidget(new Pill(wordsFor(dimension), tone, iconOf(tone)));
    }
    if (!tool_.kind.empty())
        flow->addWidget(new Pill(toQt(tool_.kind)));
    if (tool_.approved)
        flow->addWidget(*tool_.approved
                            ? new Pill(tr("Approved by the district"), Tone::Ok, QStringLiteral("check"))
                            : new Pill(tr("Not approved by the district"), Tone::Neutral, QStringLiteral("info")));
    return facts;
}

QWidget* ToolRow::makeActions() {
    auto* actions = new QWidget;
    auto* flow = new FlowLayout(actions, px(space::kSmall));
    const auto add = [&](const char* role, const QString& words, void (ToolRow::*chosen)()) {
        auto* button = new LinkButton(words);
        button->setObjectName(QString::fromLatin1(role));
        button->setAccessibleName(tr("%1: %2", "an action and the tool").arg(words, toQt(tool_.name)));
        connect(button, &QPushButton::clicked, this, chosen);
        flow->addWidget(button);
    };
    add("edit", tr("Edit"), &ToolRow::editChosen);
    if (!tool_.link.empty())
        add("copy", tr("Copy link"), &ToolRow::copyChosen);
    return actions;
}

bool ToolRow::builds(Dimension dimension) const {
    return std::find(tool_.builds.begin(), tool_.builds.end(), dimension) != tool_.builds.end();
}

bool ToolRow::fits(const QString& typed) const {
    QStringList words{toQt(tool_.name), toQt(tool_.kind), toQt(tool_.does), toQt(tool_.caution), uses_};
    for (const auto dimension : tool_.builds)
        words += wordsFor(dimension);
    return matches(words.join(QLatin1Char(' ')), typed);
}

} // namespace alongside
