#include "trust/cautions_panel.h"

#include "shared/button.h"
#include "shared/charts/shape_row.h"
#include "shared/icon_label.h"
#include "shared/label.h"
#include "shared/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace alongside {
namespace {

QString shareWords(const Share& share) {
    return CautionsPanel::tr("%1 of %2").arg(QLocale().toString(share.of), QLocale().toString(share.in));
}

QString stateWords(PracticeState state, const Settings& settings) {
    switch (state) {
    case PracticeState::Strong:
        return CautionsPanel::tr("Strong: at least %1").arg(shareWords(settings.strong));
    case PracticeState::Steady:
        return CautionsPanel::tr("Steady: at least %1").arg(shareWords(settings.steady));
    case PracticeState::NeedsCare:
        return CautionsPanel::tr("Needs your care: fewer");
    case PracticeState::NotEnough:
        return CautionsPanel::tr("Not enough yet: fewer than %Ln event(s)", nullptr, settings.minEvents);
    }
    return {};
}

QWidget* legend(const Settings& settings) {
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(px(space::kTiny));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto state :
         {PracticeState::Strong, PracticeState::Steady, PracticeState::NeedsCare, PracticeState::NotEnough}) {
        const auto words = stateWords(state, settings);
        auto* mark = new ShapeRow(Tone::Communicative);
        mark->setPractices({{state, words}});
        mark->setFocusPolicy(Qt::NoFocus);
        mark->setSentence(words);
        grid->addWidget(mark, row, 0);
        grid->addWidget(makeLabel(words), row++, 1);
    }
    return box;
}

QWidget* caution(const QString& words) {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(space::kMedium));
    row->addWidget(new IconLabel(QStringLiteral("info")), 0, Qt::AlignTop);
    row->addWidget(new WrappedLabel(words), 1);
    return box;
}

} // namespace

CautionsPanel::CautionsPanel(const ResearchCard& research, const Settings& settings, QWidget* parent)
    : Panel(tr("What this counts, and what it does not"), parent) {
    body()->addWidget(new WrappedLabel(
        tr("Each sentence counts something you did, over the last %Ln school day(s). These limits are conventions, not "
           "science:",
           nullptr, settings.windowSchoolDays)));
    body()->addWidget(legend(settings));
    for (const auto& each : research.aboutTheseFigures)
        body()->addWidget(caution(toQt(each.text)));
    auto* close = makeButton(ButtonKind::Primary, tr("Close"));
    footer()->addStretch();
    footer()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

} // namespace alongside
