#pragma once

#include "domain/trail_line.h"
#include "reports/report_document.h"
#include "shared/notebook_link.h"

#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

namespace alongside {

// A document that can leave, with what the trail says of it.
struct Outgoing {
    DocumentKind kind{};
    std::vector<TeacherId> about;
    bool withPrivateText = false;
    ReportDocument document;
};

// The ways out of one report: PDF, web page, print. Each goes through the one door.
class ReportExits : public QWidget {
    Q_OBJECT
public:
    // `what` is asked when the coach has chosen a way; where it gives nothing, nothing leaves.
    ReportExits(NotebookLink& link, std::function<std::optional<Outgoing>()> what, QWidget* parent = nullptr);

    void print();

Q_SIGNALS:
    void left(const QString& words); // "Saved as ..."

private:
    void save(WayOut way);

    NotebookLink& link_;
    std::function<std::optional<Outgoing>()> what_;
};

} // namespace alongside
