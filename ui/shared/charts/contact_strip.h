#pragma once

#include "shared/charts/chart.h"

#include <QDate>
#include <QList>

namespace alongside {

enum class StripKind { Meeting, Visit, Brief, Planned };

// One contact on the strip; `words` name it under the mouse: "12 Nov: debrief, 30 minutes".
struct StripContact {
    QDate on;
    StripKind kind = StripKind::Meeting;
    QString words;
};

// Twelve months of contacts on one line: a tall bar for a meeting, an open one for a visit, a short one for something
// brief, an open dot for what is planned. Months by their short names.
class ContactStrip : public Chart {
    Q_OBJECT
public:
    explicit ContactStrip(QWidget* parent = nullptr);

    // Shows the twelve months that end with `last`'s month; `today` gets a line.
    void setContacts(const QList<StripContact>& contacts, QDate last, QDate today);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; // half as wide: not every month then has its name

protected:
    void paintChart(QPainter& painter) override;
    QString wordsAt(const QPoint& at) const override;

private:
    double xOf(QDate day) const;
    void paintMonths(QPainter& painter) const;
    void paintContact(QPainter& painter, const StripContact& contact) const;

    QList<StripContact> contacts_;
    QDate first_, end_, today_; // end_ is the day after the last month
};

} // namespace alongside
