-- Where runs are loaded as src/docs/loading says, each version of an article is there once.
select article_id, version, count(*) as times
from {{ source('cleancopy', 'articles') }}
group by article_id, version
having count(*) > 1
