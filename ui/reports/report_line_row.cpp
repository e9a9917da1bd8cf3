#include "reports/report_line_row.h"

#include "overview/report/approved_report.h"
#include "reports/principal_words.h"
#include "shared/label.h"
#include "shared/tokens.h"
#include "shared/wrapped_button.h"

#include <QStyle>
#include <QVBoxLayout>

namespace alongside {
namespace {

// Nothing of it can leave, whatever is ticked.
bool staysWhole(const ReportLine& line) {
    return isFolded(line) || (line.withheld && !std::holds_alternative<WhoAndWhat>(line.content));
}

} // namespace

ReportLineRow::ReportLineRow(const ReportLine& line, bool leaves, QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const int indent =
        style()->pixelMetric(QStyle::PM_IndicatorWidth) + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing);
    const auto indented = [&](WrappedLabel* label) {
        label->setContentsMargins(indent, 0, 0, 0);
        column->addWidget(label);
    };
    const auto why = whyWords(line);
    if (staysWhole(line)) {
        if (const auto label = itemFor(line).label; !label.isEmpty())
            indented(new WrappedLabel(label));
    } else {
        auto* tick = new WrappedCheckBox(textOf(itemFor(line)));
        tick->setChecked(leaves);
        tick->setAccessibleDescription(why);
        connect(tick, &QCheckBox::toggled, this, &ReportLineRow::toggled);
        column->addWidget(tick);
    }
    indented(new WrappedLabel(why, TextRole::Small, Shade::Secondary));
}

} // namespace alongside
