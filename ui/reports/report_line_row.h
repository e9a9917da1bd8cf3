#pragma once

#include "overview/report/principal_report.h"

#include <QWidget>

namespace alongside {

// One line of the principal report before it leaves: its words, to be left out by taking the tick away, and below them
// why it may leave.
class ReportLineRow : public QWidget {
    Q_OBJECT
public:
    ReportLineRow(const ReportLine& line, bool leaves, QWidget* parent = nullptr);

Q_SIGNALS:
    void toggled(bool leaves);
};

} // namespace alongside
