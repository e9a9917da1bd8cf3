#pragma once

#include "domain/date.h"

#include <QLineEdit>

#include <optional>

namespace alongside {

// "10:15", "1015", "9", "2 pm", "9h30" as a time of day; empty for anything else.
std::optional<TimeOfDay> timeMeant(const QString& words);

// A field for a time of day that may stay empty. Up and Down go 5 minutes on or back.
class TimeField : public QLineEdit {
    Q_OBJECT
public:
    explicit TimeField(const QString& name, QWidget* parent = nullptr);

    std::optional<TimeOfDay> time() const { return time_; } // empty while empty or not understood
    void setTime(const std::optional<TimeOfDay>& time);

    // True while there are words that name no time.
    bool isUnclear() const { return !time_ && !text().trimmed().isEmpty(); }
    QString unclearWords() const; // what to say beside it then

Q_SIGNALS:
    void timeChanged(); // by the user

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    std::optional<TimeOfDay> time_;
};

} // namespace alongside
