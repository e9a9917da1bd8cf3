#pragma once

#include "shared/page.h"

namespace alongside {

class DocumentView;
class EmptyState;
class Navigator;
class PeriodChoice;
class ReportExits;

// The coach's own month, term or stretch of days, for the coach.
class MonthPart : public Page {
    Q_OBJECT
public:
    MonthPart(NotebookLink& link, Navigator& navigator, QWidget* parent = nullptr);

protected:
    void refresh() override;

private:
    void build();
    void showMonth();

    PeriodChoice* period_;
    ReportExits* exits_;
    DocumentView* view_;
    EmptyState* nothing_;
};

} // namespace alongside
