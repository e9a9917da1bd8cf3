#pragma once

#include "exchange/content.h"

#include <QWidget>

#include <array>

class QStackedWidget;

namespace alongside {

class Navigator;
class NotebookLink;
class SegmentedChoice;

enum class ReportsPart { Principal, Month, About };

// What can be told of the work: to the principal, to oneself, to a teacher who asks.
class ReportsPage : public QWidget {
    Q_OBJECT
public:
    ReportsPage(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent = nullptr);

    void showPart(ReportsPart part);

private:
    QWidget* makeTop();
    QWidget* made(ReportsPart part);

    NotebookLink& link_;
    Navigator& navigator_;
    const Content& content_;
    SegmentedChoice* choice_;
    QStackedWidget* parts_;
    std::array<QWidget*, 3> built_{}; // each when it is first shown
};

} // namespace alongside
