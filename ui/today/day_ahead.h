#pragma once

#include "overview/read_ahead.h"

#include <QObject>

namespace alongside {

class NotebookLink;

// What Today begins with, where it was asked before the notebook was in the window: taken once, and forgotten with the
// first change of the notebook.
class DayAhead : public QObject {
    Q_OBJECT
public:
    static void bring(NotebookLink& link, TodayAhead ahead);

    // Empty where there is none, or it is of another day, or notes are hidden by now.
    static std::optional<TodayAhead> take(const NotebookLink& link);

private:
    DayAhead(NotebookLink& link, TodayAhead ahead);

    std::optional<TodayAhead> ahead_;
};

} // namespace alongside
