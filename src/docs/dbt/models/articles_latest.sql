-- The latest version of each article. With all runs kept side by side, the newest run's row of it; without articles that are gone.
select *
from {{ source('cleancopy', 'articles') }} as articles
where not exists (
    select 1
    from {{ source('cleancopy', 'articles') }} as newer
    where newer.article_id = articles.article_id
        and (newer.version > articles.version
            or (newer.version = articles.version and newer.run_id > articles.run_id))
)
and not exists (
    select 1
    from {{ source('cleancopy', 'tombstones') }} as tombstones
    where tombstones.article_id = articles.article_id
        and tombstones.version >= articles.version
)
