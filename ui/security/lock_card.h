#pragma once

#include "security/keychain.h"
#include "shared/card.h"

class QCheckBox;

namespace alongside {

class NotebookLink;
class SegmentedChoice;
class WrappedLabel;

// When a notebook with a password is locked by itself, and whether this computer's keychain opens it at the start. Kept
// on this computer, not in the notebook.
class LockCard : public Card {
    Q_OBJECT
public:
    explicit LockCard(NotebookLink& link, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void lockingChanged();

private:
    QString path() const;
    void keepKey();
    void forgetKey();
    void tell(const QString& words);

    NotebookLink& link_;
    Keychain keychain_;
    SegmentedChoice* after_;
    QCheckBox* unasked_;
    WrappedLabel* trouble_;
};

} // namespace alongside
