// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace yorozu::ui {

class NavigationRow;
class ThemeManager;

// The pages of the program, 208 px wide or folded to a rail of 56. Only pages that exist are in it.
class NavigationBar : public QWidget
{
    Q_OBJECT

public:
    struct Page
    {
        QString iconName;
        QString objectName;
        bool apart = false; // below a line
    };
    // The pages are numbered from 0. Their names are given by setPageName, also after a change of language.
    NavigationBar(ThemeManager& themes, const QList<Page>& pages, QWidget* parent = nullptr);

    void setPageName(int page, const QString& name);
    void setCount(int page, int count);
    void setCurrent(int page);
    NavigationRow* row(int page) const;
    int rowCount() const;

    bool isRail() const { return m_rail; }
    // What the user wants; a narrow window may make it a rail all the same.
    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    void setNarrow(bool narrow);
    void focusCurrent();

Q_SIGNALS:
    void pageRequested(int page);
    void foldToggled();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void addRows(const QList<Page>& pages);
    void arrange();
    void retranslate();
    void showMark();

    ThemeManager& m_themes;
    QLabel* m_mark;
    QLabel* m_name;
    QVBoxLayout* m_rows;
    QButtonGroup* m_group;
    NavigationRow* m_fold = nullptr;
    bool m_folded = false;
    bool m_narrow = false;
    bool m_rail = false;
};

} // namespace yorozu::ui
