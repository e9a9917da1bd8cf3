#pragma once

#include "exchange/content.h"
#include "shared/notebook_link.h"

#include <QWidget>

namespace alongside {

// The forms that the coach may change: the checklist, and the goals to pick from in an agreement.
class TemplatesPage : public QWidget {
    Q_OBJECT
public:
    TemplatesPage(NotebookLink& link, const Content& content, QWidget* parent = nullptr);
};

} // namespace alongside
