#pragma once

#include "shared/navigator.h"
#include "shared/notebook_link.h"

#include <QWidget>

namespace alongside {

// The ledger of next steps with all teachers.
class NextStepsPage : public QWidget {
    Q_OBJECT
public:
    NextStepsPage(NotebookLink& link, Navigator& navigator, QWidget* parent = nullptr);
};

} // namespace alongside
