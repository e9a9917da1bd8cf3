#pragma once

#include "overview/templates.h"
#include "shared/wrapped_button.h"

#include <QWidget>

namespace alongside {

// Where a line stands among those that it can change places with, from 0.
struct TemplatePlace {
    int at = 0;
    int of = 0;
};

// One item of a form: in use or not, its words, and its place, which Alt+Up and Alt+Down change.
class TemplateRow : public QWidget {
    Q_OBJECT
public:
    TemplateRow(const TemplateLine& line, TemplatePlace place, QWidget* parent = nullptr);

    bool fits(const QString& typed) const;
    void begin(); // takes the focus

Q_SIGNALS:
    void useChosen(bool used);
    void moveChosen(int by); // -1: up
    void editChosen();

private:
    QWidget* makeActions(const QString& words, TemplatePlace place);

    QString words_;
    WrappedCheckBox* box_;
};

} // namespace alongside
