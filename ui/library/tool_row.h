#pragma once

#include "domain/tool.h"
#include "store/tables.h"

#include <QWidget>

namespace alongside {

// One tool: what it does, which trust it can build, what to mind, and with whom it is used.
class ToolRow : public QWidget {
    Q_OBJECT
public:
    ToolRow(const Tool& tool, const Tables& tables, Date today, QWidget* parent = nullptr);

    const Tool& tool() const { return tool_; }
    bool builds(Dimension dimension) const;
    bool fits(const QString& typed) const;

Q_SIGNALS:
    void editChosen();
    void copyChosen();

private:
    QWidget* makeFacts() const;
    QWidget* makeActions();

    Tool tool_;
    QString uses_;
};

} // namespace alongside
