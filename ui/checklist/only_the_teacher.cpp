#include "checklist/only_the_teacher.h"

#include "checklist/checklist_tab.h"
#include "shared/card.h"
#include "shared/icon_label.h"
#include "shared/label.h"
#include "shared/text.h"
#include "shared/tokens.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace alongside {

QWidget* makeOnlyTheTeacher(const ChecklistTemplate& form) {
    auto* card = new Card(ChecklistTab::tr("Only the teacher can say"));
    card->body()->addWidget(
        new WrappedLabel(ChecklistTab::tr("No coach can tick these. They stand here so that they are not forgotten."),
                         TextRole::Small, Shade::Secondary));
    for (const auto& line : form.onlyTheTeacher) {
        auto* row = new QHBoxLayout;
        row->setSpacing(px(10));
        row->addWidget(new IconLabel(QStringLiteral("quote"), Tone::Neutral, 14), 0, Qt::AlignTop);
        row->addWidget(new WrappedLabel(toQt(line.text), TextRole::Body, Shade::Secondary), 1);
        card->body()->addLayout(row);
    }
    return card;
}

} // namespace alongside
