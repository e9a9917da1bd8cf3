#pragma once

#include "domain/contact.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace alongside {

class LinkButton;
class ProblemLabel;

// What is seldom changed about a meeting, folded away: how and where, who asked, how welcome, an appointment or not.
class MorePart : public QWidget {
    Q_OBJECT
public:
    explicit MorePart(QWidget* parent = nullptr);

    void setMore(const Contact& contact);
    void putInto(Contact& contact) const;
    Welcome welcome() const;
    void setWelcome(Welcome welcome); // by the coach, from elsewhere
    void setOpen(bool open);

    // A part of its own at the end; `inner` is what takes the focus in it.
    void addPart(const QString& name, QWidget* part, QWidget* inner);

    // Says what is wrong beside the fields, unfolded if need be; true if nothing is.
    bool showProblems(const Problems<ContactField>& problems);

Q_SIGNALS:
    void welcomeChanged(); // by the user

private:
    void build();
    void sayWhatIsFolded();

    LinkButton* fold_;
    QWidget* content_;
    QComboBox* mode_;
    QLineEdit* place_;
    ProblemLabel* placeProblem_;
    QComboBox* askedBy_;
    QComboBox* welcome_;
    QCheckBox* appointment_;
};

} // namespace alongside
