#pragma once

#include "domain/agreement_answers.h"

#include <QListView>

#include <vector>

class QStandardItemModel;

namespace alongside {

// One line of the list: a section with how much of it is answered, or, without a number, another part of the sheet.
struct SectionLine {
    int number = 0;
    QString title;
    int answered = 0;
    int total = 0;
};

// The sections of the agreement at the side of the form: number, title, how much is answered, a tick when all is.
class SectionList : public QListView {
    Q_OBJECT
public:
    explicit SectionList(QWidget* parent = nullptr);

    // With "What changed" below where there is a version before. The chosen row stays.
    void showSections(const AgreementForm& form, const Agreement& agreement, bool withChanges);
    int chosen() const;
    void choose(int row);
    QStringList spokenLines() const; // each in words: "2. What we want, 3 of 6 answered"
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

Q_SIGNALS:
    void chosenChanged(int row);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void setLines(const std::vector<SectionLine>& lines);

    QStandardItemModel* lines_;
};

} // namespace alongside
