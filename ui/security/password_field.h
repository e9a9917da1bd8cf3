#pragma once

#include "security/secret.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace alongside {

class ProblemLabel;
class WrappedLabel;

// A line for a password: dots until they are wanted as words, a word about Caps Lock, and what is to be mended below.
class PasswordField : public QWidget {
    Q_OBJECT
public:
    explicit PasswordField(const QString& name, QWidget* parent = nullptr);

    QLineEdit* line() const { return line_; } // what a label is the buddy of
    bool isEmpty() const;
    SharedSecret typed() const;

    void setProblem(const QString& words); // empty: none; other words typed end it too
    void choose();                         // all that was typed, to type over
    void wipe();                           // overwrites what was typed, as far as Qt lets

Q_SIGNALS:
    void changed();
    void entered(); // Enter

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showWords(bool shown);

    QLineEdit* line_;
    QToolButton* eye_;
    WrappedLabel* capsLock_;
    ProblemLabel* problem_;
};

} // namespace alongside
