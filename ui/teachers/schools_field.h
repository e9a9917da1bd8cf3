#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace alongside {

// The schools of a teacher: mostly one, picked from those known or typed anew, with a button for another.
class SchoolsField : public QWidget {
    Q_OBJECT
public:
    explicit SchoolsField(const QStringList& known, QWidget* parent = nullptr);

    void setNames(const QStringList& names); // without a signal
    void setKnown(const QStringList& known);
    bool hasNew() const;       // a name that no school has yet
    QStringList names() const; // without blanks; a known school as it is spelt there

    QWidget* first() const; // takes the focus

Q_SIGNALS:
    void edited();

private:
    QComboBox* addChoice();
    void dropLast();
    QStringList newNames() const;
    void sayWhatIsNew();

    QStringList known_;
    QList<QComboBox*> choices_;
    QVBoxLayout* column_;
    QToolButton* more_;
    QLabel* news_;
};

} // namespace alongside
