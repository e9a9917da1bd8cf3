#pragma once

#include "exchange/content.h"
#include "shared/parts_page.h"

namespace alongside {

class Navigator;
class NotebookLink;

enum class ReportsPart { Principal, Month, About };

// What can be told of the work: to the principal, to oneself, to a teacher who asks.
class ReportsPage : public PartsPage {
    Q_OBJECT
public:
    ReportsPage(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent = nullptr);

    static QStringList partNames();
    void showPart(ReportsPart part) { PartsPage::showPart(static_cast<int>(part)); }

protected:
    QWidget* made(int part) override;

private:
    NotebookLink& link_;
    Navigator& navigator_;
    const Content& content_;
};

} // namespace alongside
