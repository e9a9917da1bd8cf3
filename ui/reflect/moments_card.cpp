#include "reflect/moments_card.h"

#include "shared/button.h"
#include "shared/folding_row.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/text.h"
#include "shared/wording/reflection_words.h"
#include "shared/wording/teacher_words.h"

#include <QVBoxLayout>

namespace alongside {
namespace {

constexpr int kMomentsAtFirst = 4;

} // namespace

MomentsCard::MomentsCard(const std::vector<DueMoment>& moments, const Tables& tables, Date today, QWidget* parent)
    : Card(tr("Worth a thought now"), parent) {
    setHeadingIcon(QStringLiteral("lightbulb"));
    body()->setSpacing(px(space::kSmall));
    for (const auto& due : moments) {
        const auto teacher = due.teacher ? tables.teachers.find(*due.teacher) : std::nullopt;
        if (due.teacher && !teacher)
            continue; // in the bin
        auto* row = makeRow(due, sentenceFor(due, teacher ? calledWords(*teacher) : QString(), today));
        row->setObjectName(QStringLiteral("moment-%1").arg(body()->count()));
        if (body()->count() >= kMomentsAtFirst)
            later_ += row;
        row->setVisible(body()->count() < kMomentsAtFirst);
        body()->addWidget(row);
    }
    if (later_.isEmpty())
        return;
    auto* all = new LinkButton(tr("Show all %1").arg(body()->count()));
    connect(all, &QPushButton::clicked, this, [this, all] {
        unfold();
        all->hide();
    });
    body()->addWidget(all, 0, Qt::AlignLeft);
}

QWidget* MomentsCard::makeRow(const DueMoment& due, const QString& sentence) {
    auto* write = makeSmallButton(ButtonKind::Secondary, tr("Write"), QStringLiteral("notebook-pen"));
    write->setObjectName(QStringLiteral("write"));
    write->setAccessibleName(tr("Write: %1", "a button, and why").arg(sentence));
    const ReflectionStart start{due.moment, due.teacher, due.dimension};
    connect(write, &QPushButton::clicked, this, [this, start] { Q_EMIT writeChosen(start); });
    return new FoldingRow(new WrappedLabel(sentence), write);
}

void MomentsCard::unfold() {
    for (auto* row : later_)
        row->show();
    later_.front()->nextInFocusChain()->setFocus(Qt::OtherFocusReason);
}

} // namespace alongside
